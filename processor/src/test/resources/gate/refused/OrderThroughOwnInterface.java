// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Show {
        String show(Set<String> values);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Show show = values -> String.join(",", values);
        return new Claims.Decision(seen.contains("a"), List.of(show.show(seen)));
    }
}
