// bound: output
package corpus;

import java.util.Collections;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<String> reasons = Collections.nCopies(200_000, "r");
        return new Claims.Decision(true, reasons);
    }
}
