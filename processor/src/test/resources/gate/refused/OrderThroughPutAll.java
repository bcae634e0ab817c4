// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Integer> hashed = new HashMap<>();
        request.codes().forEach(code -> hashed.put(code, 1));
        Map<String, Integer> linked = new LinkedHashMap<>();
        linked.putAll(hashed);
        return new Claims.Decision(hashed.containsKey("a"), new ArrayList<>(linked.keySet()));
    }
}
