// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Set<String> codes(Claims.Request request) {
        Set<String> seen = new HashSet<>(request.codes());
        seen.remove("a");
        return seen;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(String.join(",", codes(request))));
    }
}
