// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    private static final class Box {
        private final int[] content;

        Box(int[] content) {
            this.content = content;
        }

        void count() {
            content[0]++;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        new Box(COUNTS).count();
        return new Claims.Decision(COUNTS[0] > 1, List.of());
    }
}
