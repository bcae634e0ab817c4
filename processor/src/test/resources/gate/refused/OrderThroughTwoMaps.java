// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> first = new HashSet<>(request.codes());
        Set<String> second = new HashSet<>(first);
        return new Claims.Decision(first.contains("a") && second.contains("a"), List.copyOf(second));
    }
}
