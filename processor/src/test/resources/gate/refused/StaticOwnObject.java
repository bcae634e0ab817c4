// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static final class Counter {
        int count;
    }

    private static final Counter COUNTER = new Counter();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        COUNTER.count++;
        return new Claims.Decision(true, List.of());
    }
}
