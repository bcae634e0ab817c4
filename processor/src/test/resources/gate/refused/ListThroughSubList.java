// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<String> NAMES = new ArrayList<>(List.of("a", "b"));

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        NAMES.subList(0, 1).clear();
        return new Claims.Decision(NAMES.contains("b"), List.of());
    }
}
