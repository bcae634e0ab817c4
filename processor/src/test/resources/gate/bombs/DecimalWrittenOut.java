// bound: library
package corpus;

import java.math.BigDecimal;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = new BigDecimal("1E+1000000000").toBigInteger().bitLength();
        return new Claims.Decision(total > 0, List.of());
    }
}
