// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    private static final class Late {
        static final int TOUCHED = touch();

        private Late() {}

        private static int touch() {
            COUNTS[0] = 7;
            return 1;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int late = request.age() > 3 ? Late.TOUCHED : 0;
        return new Claims.Decision(COUNTS[0] + late > 1, List.of());
    }
}
