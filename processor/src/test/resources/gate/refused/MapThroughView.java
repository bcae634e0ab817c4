// static-state CWE-1108
package corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> COUNTS = new LinkedHashMap<>(Map.of("a", 1));

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        COUNTS.keySet().remove(request.name());
        return new Claims.Decision(COUNTS.containsKey("a"), List.of());
    }
}
