// static-state CWE-1108
package corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("a", 1);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int sum = COUNTS.entrySet().stream().mapToInt(entry -> entry.setValue(request.age())).sum();
        return new Claims.Decision(sum > 1, List.of());
    }
}
