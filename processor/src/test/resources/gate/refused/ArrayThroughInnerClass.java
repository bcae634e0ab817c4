// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] alias = COUNTS;
        Supplier<Integer> next = new Supplier<>() {
            @Override
            public Integer get() {
                return alias[0]++;
            }
        };
        return new Claims.Decision(next.get() > 1, List.of());
    }
}
