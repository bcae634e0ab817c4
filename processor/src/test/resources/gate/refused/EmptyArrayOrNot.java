// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = "a".isEmpty() ? new int[0] : new int[1];

    static int[] counts() {
        return COUNTS;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        counts()[0]++;
        return new Claims.Decision(COUNTS[0] > 1, List.of());
    }
}
