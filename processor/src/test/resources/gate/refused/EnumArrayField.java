// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private enum Cell {
        ONE;

        private final int[] values = new int[1];
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Cell.ONE.values[0]++ > 0, List.of());
    }
}
