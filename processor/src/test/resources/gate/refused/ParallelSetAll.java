// parallelism CWE-383
package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] cells = new int[9];
        Arrays.parallelSetAll(cells, i -> i);
        return new Claims.Decision(cells[1] == 1, List.of());
    }
}
