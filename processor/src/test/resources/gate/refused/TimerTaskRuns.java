// threads CWE-383
package corpus;

import java.util.List;
import java.util.Timer;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(new Timer() != null, List.of());
    }
}
