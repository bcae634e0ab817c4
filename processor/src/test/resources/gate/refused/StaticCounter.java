// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static int count;

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        count++;
        return new Claims.Decision(true, List.of());
    }
}
