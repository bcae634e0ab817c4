// unordered-iteration
package corpus;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<Claims.Kind> kinds = new HashSet<>(List.of(Claims.Kind.values()));
        Claims.Kind first = Collections.min(kinds, (one, other) -> 0);
        return new Claims.Decision(kinds.contains(request.kind()), List.of(first.name()));
    }
}
