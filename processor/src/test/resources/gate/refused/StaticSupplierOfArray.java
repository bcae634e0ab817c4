// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static Supplier<int[]> box() {
        int[] shared = {0};
        return () -> shared;
    }

    private static final Supplier<int[]> BOX = box();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(BOX.get()[0]++ > 0, List.of());
    }
}
