// randomness CWE-330
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean prime = java.math.BigInteger.TEN.isProbablePrime(1);
        return new Claims.Decision(true, List.of());
    }
}
