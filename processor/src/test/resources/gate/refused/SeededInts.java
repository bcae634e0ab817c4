// randomness CWE-330
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int x = new java.util.Random(1).ints(3).sum();
        return new Claims.Decision(x > 1, List.of());
    }
}
