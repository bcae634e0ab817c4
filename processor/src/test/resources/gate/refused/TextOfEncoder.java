// unspecified-text
package corpus;

import java.util.Base64;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + Base64.getEncoder()));
    }
}
