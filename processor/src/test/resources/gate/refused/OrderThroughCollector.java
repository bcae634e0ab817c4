// unordered-iteration
package corpus;

import java.util.Set;
import java.util.stream.Collectors;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = request.codes().stream().collect(Collectors.toSet());
        return new Claims.Decision(seen.contains("a"), seen.stream().toList());
    }
}
