// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    private static final Function<Integer, Integer> COUNT = step -> COUNTS[0] += step;

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(COUNT.apply(1) > 1, List.of());
    }
}
