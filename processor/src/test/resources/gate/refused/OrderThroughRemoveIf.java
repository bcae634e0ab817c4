// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        List<String> order = new ArrayList<>();
        seen.removeIf(order::add);
        return new Claims.Decision(seen.contains("a"), order);
    }
}
