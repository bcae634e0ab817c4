// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[][] TABLE = new int[2][2];

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean first = TABLE[0].length == 2;
        TABLE[0] = new int[3];
        return new Claims.Decision(first, List.of());
    }
}
