// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[][] TABLE = {{0, 1}, {2, 3}};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int sum = 0;
        for (int[] row : TABLE) {
            sum += row[0]++;
        }
        return new Claims.Decision(sum > 2, List.of());
    }
}
