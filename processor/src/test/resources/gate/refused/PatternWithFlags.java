// regular-expression CWE-1333
package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private static final Pattern NAME = Pattern.compile("(?:a|A)+b", Pattern.CASE_INSENSITIVE);

    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(NAME.matcher(request.name()).matches(), List.of());
    }
}
