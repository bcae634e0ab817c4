// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static class Base {
        Set<String> content = new LinkedHashSet<>();
    }

    private static final class Heir extends Base {
        String all() {
            return String.join(",", content);
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Heir heir = new Heir();
        Base base = heir;
        base.content = seen;
        return new Claims.Decision(seen.contains("a"), List.of(heir.all()));
    }
}
