// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[][] TABLE = {{0, 1}, {2, 3}};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] row = TABLE[1];
        row[0] = request.age();
        return new Claims.Decision(TABLE[1][0] > 1, List.of());
    }
}
