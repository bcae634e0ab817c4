// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[][] TABLE = {{0, 1}, {2, 3}};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[][] copy = TABLE.clone();
        copy[0][0]++;
        return new Claims.Decision(TABLE[0][0] > 1, List.of());
    }
}
