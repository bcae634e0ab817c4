// threads CWE-383
package corpus;

import java.util.List;
import java.util.concurrent.TimeUnit;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Waits {
        void on(TimeUnit unit, Object lock, long time) throws InterruptedException;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Waits waits = TimeUnit::timedWait;
        return new Claims.Decision(waits != null, List.of());
    }
}
