// unordered-iteration
package corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Integer> hashed = new HashMap<>();
        request.codes().forEach(code -> hashed.put(code, 1));
        Set<String> keys = hashed.keySet();
        return new Claims.Decision(keys.contains("a"), List.copyOf(keys));
    }
}
