// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] COUNTS = {0};

    private static final int[] OTHERS = {1};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] chosen = switch (request.kind()) {
            case DENTAL -> COUNTS;
            case VISION -> OTHERS;
            case DRUG -> new int[1];
        };
        chosen[0]--;
        return new Claims.Decision(COUNTS[0] + OTHERS[0] > 1, List.of());
    }
}
