// bound: library
package corpus;

import java.math.BigDecimal;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        BigDecimal x = new BigDecimal("0.123456789");
        while (true) { x = x.multiply(BigDecimal.ONE.subtract(x)); }
    }
}
