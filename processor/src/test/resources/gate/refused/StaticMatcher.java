// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Matcher NEXT = Pattern.compile("a").matcher("aaaa");

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(NEXT.find(), List.of());
    }
}
