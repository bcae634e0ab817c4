// static-state CWE-1108
package corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> COUNTS = new LinkedHashMap<>();

    private static final Map<String, Integer> VIEW = Collections.unmodifiableMap(COUNTS);

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int before = VIEW.size();
        COUNTS.putIfAbsent(request.name(), 1);
        return new Claims.Decision(before > 1, List.of());
    }
}
