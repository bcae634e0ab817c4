// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Memory {
        int[] CELL = {0};
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Memory.CELL[0]++ > 0, List.of());
    }
}
