// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.TreeMap;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final TreeMap<String, Integer> COUNTS = new TreeMap<>();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Integer before = COUNTS.descendingMap().put(request.name(), 1);
        return new Claims.Decision(before != null, List.of());
    }
}
