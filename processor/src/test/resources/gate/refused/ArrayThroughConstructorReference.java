// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    private static final class Box {
        private final int[] content;

        Box(int[] content) {
            this.content = content;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Function<int[], Box> make = Box::new;
        make.apply(COUNTS).content[0]++;
        return new Claims.Decision(COUNTS[0] > 1, List.of());
    }
}
