// unspecified-text
package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + Pattern.compile("a").matcher(request.name())));
    }
}
