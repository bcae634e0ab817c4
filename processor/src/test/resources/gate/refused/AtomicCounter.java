// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final java.util.concurrent.atomic.AtomicInteger COUNT = new java.util.concurrent.atomic.AtomicInteger();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int n = COUNT.incrementAndGet();
        return new Claims.Decision(true, List.of());
    }
}
