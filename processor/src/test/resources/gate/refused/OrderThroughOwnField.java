// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Box {
        private Set<String> content = new LinkedHashSet<>();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Box box = new Box();
        box.content = seen;
        List<String> all = new ArrayList<>();
        box.content.forEach(all::add);
        return new Claims.Decision(seen.contains("a"), all);
    }
}
