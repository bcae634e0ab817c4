// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] chosen = request.age() > 3 ? COUNTS : new int[1];
        chosen[0] += 1;
        return new Claims.Decision(COUNTS[0] > 1, List.of());
    }
}
