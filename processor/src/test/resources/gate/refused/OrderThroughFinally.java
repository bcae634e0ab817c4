// unordered-iteration
package corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Collection<String> kept = List.of();
        Set<String> seen = new HashSet<>(request.codes());
        try {
            if (seen.contains("a")) {
                throw new Claims.Rejected("x");
            }
        } finally {
            kept = seen;
        }
        return new Claims.Decision(true, List.of(String.join(",", kept)));
    }
}
