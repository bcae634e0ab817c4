// bound: library
package corpus;

import java.math.BigDecimal;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = BigDecimal.ONE.setScale(1_000_000_000).precision();
        return new Claims.Decision(total > 0, List.of());
    }
}
