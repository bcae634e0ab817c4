// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static class Plain {
        String show(Set<String> values) {
            return "" + values.size();
        }
    }

    private static final class Loud extends Plain {
        @Override
        String show(Set<String> values) {
            return String.join(",", values);
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Plain show = request.age() > 3 ? new Loud() : new Plain();
        return new Claims.Decision(seen.contains("a"), List.of(show.show(seen)));
    }
}
