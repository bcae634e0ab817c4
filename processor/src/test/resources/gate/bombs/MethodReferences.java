// bound: fuel
package corpus;

import java.util.List;
import java.util.function.IntUnaryOperator;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        IntUnaryOperator f = Math::abs;
        while (total >= 0) { total = f.applyAsInt(total); }
        return new Claims.Decision(total > 0, List.of());
    }
}
