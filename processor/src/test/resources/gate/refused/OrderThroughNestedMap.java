// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Set<String> inner = new HashSet<>(request.codes());
        groups.put("all", inner);
        return new Claims.Decision(inner.contains("a"), new ArrayList<>(groups.get("all")));
    }
}
