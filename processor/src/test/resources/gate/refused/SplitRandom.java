// randomness CWE-330
package corpus;

import java.util.List;
import java.util.SplittableRandom;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + new SplittableRandom(1).nextInt()));
    }
}
