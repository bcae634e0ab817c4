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
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>(request.codes());
        return new Claims.Decision(seen.contains("a"), List.copyOf(groups.getOrDefault("a", seen)));
    }
}
