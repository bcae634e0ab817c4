// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Set<String> same = Objects.requireNonNull(seen, "x");
        return new Claims.Decision(seen.contains("a"), List.of(same.iterator().next()));
    }
}
