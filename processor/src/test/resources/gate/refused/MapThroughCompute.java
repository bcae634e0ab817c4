// static-state CWE-1108
package corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> CACHE = new HashMap<>();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(CACHE.computeIfAbsent(request.name(), key -> CACHE.size()) > 1, List.of());
    }
}
