// threads CWE-383
package corpus;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final LongAdder CALLS = new LongAdder();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        CALLS.increment();
        return new Claims.Decision(true, List.of("" + CALLS.sum()));
    }
}
