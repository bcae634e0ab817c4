// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> log = new ArrayList<>();
        Map<Claims.Kind, Set<String>> one = new HashMap<>();
        Map<Claims.Kind, Set<String>> two = new HashMap<>();
        for (Claims.Kind kind : Claims.Kind.values()) {
            Set<String> sorted = new TreeSet<>((a, b) -> {
                log.add(kind.name());
                return a.compareTo(b);
            });
            sorted.add("a");
            one.put(kind, sorted);
            two.put(kind, new LinkedHashSet<>(List.of("a")));
        }
        return new Claims.Decision(one.equals(two), log);
    }
}
