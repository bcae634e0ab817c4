// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final TreeMap<String, Integer> COUNTS = new TreeMap<>(Map.of("a", 1));

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(COUNTS.pollFirstEntry() != null, List.of());
    }
}
