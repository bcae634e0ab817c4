// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = new int[1];

    static {
        set(5);
    }

    private static void set(int count) {
        COUNTS[0] = count;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int before = COUNTS[0];
        set(request.age());
        return new Claims.Decision(before > 5, List.of());
    }
}
