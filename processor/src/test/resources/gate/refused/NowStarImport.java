// clock
package corpus;

import java.util.List;
import static java.lang.System.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + nanoTime()));
    }
}
