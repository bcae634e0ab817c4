// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] LAST = {0};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        LAST[0] = request.age();
        return new Claims.Decision(true, List.of());
    }
}
