// parallelism CWE-383
package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] cells = {1, 2};
        Arrays.parallelPrefix(cells, Integer::sum);
        return new Claims.Decision(cells[1] == 3, List.of());
    }
}
