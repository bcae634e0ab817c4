// threads CWE-383
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean x = new java.util.concurrent.atomic.AtomicInteger().weakCompareAndSetPlain(0, 1);
        return new Claims.Decision(x, List.of());
    }
}
