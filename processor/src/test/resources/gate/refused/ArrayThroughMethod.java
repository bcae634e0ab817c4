// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    private static void count(int[] counts) {
        counts[0] += 1;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        count(COUNTS);
        return new Claims.Decision(COUNTS[0] > 1, List.of());
    }
}
