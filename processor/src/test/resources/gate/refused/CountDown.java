// threads CWE-383
package corpus;

import java.util.List;
import java.util.concurrent.CountDownLatch;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + new CountDownLatch(1).getCount()));
    }
}
