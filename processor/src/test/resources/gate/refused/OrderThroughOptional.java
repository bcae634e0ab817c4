// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        return new Claims.Decision(seen.contains("a"), Optional.of(seen).map(List::copyOf).orElse(List.of()));
    }
}
