// unordered-iteration
package corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Collection<String>> groups = new HashMap<>();
        Set<String> seen = new HashSet<>(request.codes());
        groups.merge("a", seen, (one, other) -> one);
        return new Claims.Decision(seen.contains("a"), List.copyOf(groups.get("a")));
    }
}
