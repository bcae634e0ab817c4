// parallelism CWE-383
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] a = {2, 1};
        java.util.Arrays.parallelSort(a);
        return new Claims.Decision(true, List.of());
    }
}
