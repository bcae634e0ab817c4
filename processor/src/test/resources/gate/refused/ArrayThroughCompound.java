// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final long[] COUNTS = new long[4];

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        long before = COUNTS[request.age() & 3]++;
        return new Claims.Decision(before > 1, List.of());
    }
}
