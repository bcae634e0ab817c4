package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        java.util.concurrent.atomic.AtomicInteger count = new java.util.concurrent.atomic.AtomicInteger();
        request.codes().forEach(code -> count.addAndGet(code.length()));
        return new Claims.Decision(count.get() > 3, List.of());
    }
}
