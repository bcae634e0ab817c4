// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Collection<String> chosen = switch (request.kind()) {
            case DENTAL -> seen;
            case VISION -> List.of("v");
            case DRUG -> new ArrayList<>();
        };
        return new Claims.Decision(seen.contains("a"), List.of(String.join("", chosen)));
    }
}
