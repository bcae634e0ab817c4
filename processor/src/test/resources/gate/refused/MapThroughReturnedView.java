// static-state CWE-1108
package corpus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> COUNTS = new LinkedHashMap<>();

    private static Collection<Integer> counts() {
        return COUNTS.values();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        counts().clear();
        return new Claims.Decision(COUNTS.isEmpty(), List.of());
    }
}
