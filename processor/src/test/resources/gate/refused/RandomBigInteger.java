// randomness CWE-330
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object x = new java.math.BigInteger(8, new java.util.Random(1));
        return new Claims.Decision(true, List.of());
    }
}
