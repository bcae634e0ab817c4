// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object codes = request.codes().stream().collect(Collectors.toCollection(HashSet::new));
        return new Claims.Decision(true, List.of());
    }
}
