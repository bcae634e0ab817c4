// unordered-iteration
package corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> POINTS = new HashMap<>();

    static {
        POINTS.put("a", 1);
        POINTS.put("b", 2);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int last = 0;
        for (int points : POINTS.values()) {
            last = points;
        }
        return new Claims.Decision(POINTS.containsKey("a") && last > 1, List.of());
    }
}
