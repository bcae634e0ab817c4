// unordered-iteration
package corpus;

import java.util.List;
import java.util.stream.Collectors;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object map = request.codes().stream().collect(Collectors.toMap(c -> c, c -> 1));
        return new Claims.Decision(true, List.of());
    }
}
