// threads CWE-383
package corpus;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        LockSupport.parkNanos(1);
        return new Claims.Decision(true, List.of());
    }
}
