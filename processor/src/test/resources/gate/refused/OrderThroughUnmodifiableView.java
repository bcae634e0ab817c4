// unordered-iteration
package corpus;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Integer> hashed = new HashMap<>();
        request.codes().forEach(code -> hashed.put(code, 1));
        Map<String, Integer> view = Collections.unmodifiableMap(hashed);
        return new Claims.Decision(view.containsKey("a"), List.of(view.toString()));
    }
}
