// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = new int[0 + length()];

    private static int length() {
        return 1;
    }

    static Object counts() {
        return COUNTS;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] counts = (int[]) counts();
        counts[0]++;
        return new Claims.Decision(counts[0] > 1, List.of());
    }
}
