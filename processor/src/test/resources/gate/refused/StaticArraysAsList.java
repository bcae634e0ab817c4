// static-state CWE-1108
package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<String> LAST = Arrays.asList("", "");

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(LAST.set(0, request.name())));
    }
}
