// bound: library
package corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = BigDecimal.ONE.divide(new BigDecimal("7"), 100_000_000, RoundingMode.DOWN).scale();
        return new Claims.Decision(total > 0, List.of());
    }
}
