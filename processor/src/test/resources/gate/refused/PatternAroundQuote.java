// regular-expression CWE-1333
package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String form = "(?:x|" + Pattern.quote(request.name().substring(0, 1)) + ")+y";
        return new Claims.Decision(request.name().matches(form), List.of());
    }
}
