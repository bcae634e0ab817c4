// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> codes = new HashSet<>(request.codes());
        return new Claims.Decision(true, List.of());
    }
}
