// bound: memory
package corpus;

import java.math.BigInteger;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        BigInteger n = BigInteger.ONE;
        for (int i = 1; i > 0; i++) { n = n.multiply(BigInteger.valueOf(i)); }
        return new Claims.Decision(true, List.of());
    }
}
