// threads CWE-383
package corpus;

import java.util.Collections;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + Collections.<Thread>emptyList().size()));
    }
}
