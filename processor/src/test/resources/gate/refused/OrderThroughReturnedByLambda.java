// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Collection<String>> groups = new LinkedHashMap<>();
        for (String code : request.codes()) {
            groups.computeIfAbsent("all", key -> new HashSet<>(Set.of("x"))).add(code);
        }
        return new Claims.Decision(true, new ArrayList<>(groups.get("all")));
    }
}
