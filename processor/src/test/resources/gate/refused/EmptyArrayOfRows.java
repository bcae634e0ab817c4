// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[][] ROWS = {{}, {0}};

    static int[][] rows() {
        return ROWS;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        rows()[0] = new int[] {rows()[0].length + 1};
        return new Claims.Decision(ROWS[0].length > 0, List.of());
    }
}
