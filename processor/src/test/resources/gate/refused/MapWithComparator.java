// static-state CWE-1108
package corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> COUNTS = new TreeMap<>(counting());

    private static Comparator<String> counting() {
        int[] calls = {0};
        return (a, b) -> calls[0]++ > 5 ? 0 : a.compareTo(b);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(COUNTS.containsKey(request.name()), List.of());
    }
}
