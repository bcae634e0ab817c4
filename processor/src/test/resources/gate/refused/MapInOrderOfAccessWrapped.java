// static-state CWE-1108
package corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> LAST = Collections.unmodifiableMap(lookups());

    private static Map<String, Integer> lookups() {
        Map<String, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
        map.put("a", 1);
        map.put("b", 2);
        return map;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean known = LAST.get(request.name()) != null;
        return new Claims.Decision(known, List.of(LAST.keySet().iterator().next()));
    }
}
