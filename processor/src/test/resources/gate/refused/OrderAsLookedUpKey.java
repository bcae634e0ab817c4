// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Map<Set<String>, Integer> keyed = new LinkedHashMap<>();
        keyed.put(seen, 1);
        return new Claims.Decision(seen.contains("a"), List.of(keyed.keySet().toString()));
    }
}
