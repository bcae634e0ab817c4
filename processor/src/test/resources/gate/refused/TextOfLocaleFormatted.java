// format-string CWE-134
package corpus;

import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final String[] FORMATS = {"%n", "%s"};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(String.format(Locale.ROOT, FORMATS[request.age() % 2], 1)));
    }
}
