// bound: library
package corpus;

import java.math.BigInteger;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        BigInteger n = new BigInteger("12345678901234567890");
        while (true) { n = n.multiply(n); }
    }
}
