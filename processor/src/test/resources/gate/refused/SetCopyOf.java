// unordered-iteration
package corpus;

import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object set = Set.copyOf(request.codes());
        return new Claims.Decision(true, List.of());
    }
}
