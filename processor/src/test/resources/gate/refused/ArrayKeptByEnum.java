// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private enum Level {
        LOW(new int[1]);

        private final int[] seen;

        Level(int[] seen) {
            this.seen = seen;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Level.LOW.seen[0]++ > 1, List.of());
    }
}
