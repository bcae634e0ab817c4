// unordered-iteration
package corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Collection<String> kept = List.of();
        try {
            kept = new HashSet<>(request.codes());
            kept.add(String.valueOf(Integer.parseInt(request.name())));
        } catch (NumberFormatException e) {
            return new Claims.Decision(false, List.of(String.join(",", kept)));
        }
        return new Claims.Decision(kept.contains("a"), List.of());
    }
}
