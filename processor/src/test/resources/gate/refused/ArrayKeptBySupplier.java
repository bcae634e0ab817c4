// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    private static final Supplier<int[]> BACK = () -> COUNTS;

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(BACK.get()[0]++ > 1, List.of());
    }
}
