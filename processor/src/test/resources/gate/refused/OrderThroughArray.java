// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Object[] box = {seen};
        return new Claims.Decision(seen.contains("a"), List.of(String.join(",", Set.class.isInstance(box[0]) ? seen : List.of())));
    }
}
