// threads CWE-383
package corpus;

import java.util.List;
import java.util.concurrent.TimeUnit;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean approved = true;
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            approved = false;
        }
        return new Claims.Decision(approved, List.of());
    }
}
