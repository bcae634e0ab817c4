// randomness CWE-330
package corpus;

import java.math.BigInteger;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(List.of(BigInteger.TEN).stream().anyMatch(n -> n.nextProbablePrime().isProbablePrime(1)), List.of());
    }
}
