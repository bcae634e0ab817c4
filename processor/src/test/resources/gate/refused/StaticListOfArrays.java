// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<int[]> BOXES = List.of(new int[1]);

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        BOXES.get(0)[0]++;
        return new Claims.Decision(true, List.of());
    }
}
