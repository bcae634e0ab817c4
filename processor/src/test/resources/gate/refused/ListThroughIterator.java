// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<String> NAMES = new ArrayList<>(List.of("a", "b"));

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Iterator<String> walk = NAMES.iterator();
        if (walk.hasNext()) {
            walk.next();
            walk.remove();
        }
        return new Claims.Decision(NAMES.contains("b"), List.of());
    }
}
