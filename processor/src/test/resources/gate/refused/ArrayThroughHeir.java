// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Memory {
        int[] CELL = {0};
    }

    private static final class Heir implements Memory {
        private Heir() {}

        static int next() {
            return CELL[0]++;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Heir.next() > 1, List.of());
    }
}
