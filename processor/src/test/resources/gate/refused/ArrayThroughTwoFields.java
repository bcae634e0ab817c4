// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    private static final int[] ALIAS = COUNTS;

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        ALIAS[0]++;
        return new Claims.Decision(COUNTS[0] > 1, List.of());
    }
}
