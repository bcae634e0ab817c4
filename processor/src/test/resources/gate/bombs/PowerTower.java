// bound: library
package corpus;

import java.math.BigInteger;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = BigInteger.TEN.pow(9).pow(9).pow(9).pow(9).pow(9).bitLength();
        return new Claims.Decision(total > 0, List.of());
    }
}
