// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Map.Entry<String, Set<String>> pair = Map.entry("all", seen);
        return new Claims.Decision(seen.contains("a"), new ArrayList<>(pair.getValue()));
    }
}
