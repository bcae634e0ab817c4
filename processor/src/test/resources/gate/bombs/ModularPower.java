// bound: library
package corpus;

import java.math.BigInteger;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        BigInteger m = BigInteger.ONE.shiftLeft(100_000).subtract(BigInteger.ONE);
        total = BigInteger.TWO.modPow(m, m).bitLength();
        return new Claims.Decision(total > 0, List.of());
    }
}
