// bound: stack
package corpus;

import java.util.List;
import java.util.function.IntUnaryOperator;

final class ClaimsLogic {
    private static final IntUnaryOperator DOWN = n -> step(n) + 1;

    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = DOWN.applyAsInt(1);
        return new Claims.Decision(total > 0, List.of());
    }

    private static int step(int n) {
        return DOWN.applyAsInt(n + 1);
    }
}
