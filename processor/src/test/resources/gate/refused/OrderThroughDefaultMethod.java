// unordered-iteration
package corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Shown {
        default String show(Collection<String> values) {
            return String.join(",", values);
        }
    }

    private static final class Show implements Shown {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        return new Claims.Decision(seen.contains("a"), List.of(new Show().show(seen)));
    }
}
