// bound: library
package corpus;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = BigDecimal.TEN.sqrt(new MathContext(5_000_000)).scale();
        return new Claims.Decision(total > 0, List.of());
    }
}
