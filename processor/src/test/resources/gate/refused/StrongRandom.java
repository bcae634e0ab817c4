// randomness CWE-330
package corpus;

import java.security.SecureRandom;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + new SecureRandom().nextInt()));
    }
}
