// static-state CWE-1108
package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int before = COUNTS[0];
        Arrays.fill(COUNTS, request.age());
        return new Claims.Decision(before > 1, List.of());
    }
}
