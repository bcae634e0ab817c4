// static-state CWE-1108
package corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> LAST = new LinkedHashMap<>(16, 0.75f, true);

    static {
        LAST.put("a", 1);
        LAST.put("b", 2);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean known = LAST.get(request.name()) != null;
        StringBuilder order = new StringBuilder();
        for (String key : LAST.keySet()) {
            order.append(key);
        }
        return new Claims.Decision(known, List.of(order.toString()));
    }
}
