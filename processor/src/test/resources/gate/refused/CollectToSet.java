// unordered-iteration
package corpus;

import java.util.List;
import java.util.stream.Collectors;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object set = request.codes().stream().collect(Collectors.toSet());
        return new Claims.Decision(true, List.of());
    }
}
