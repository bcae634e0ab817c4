// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> hashed = new HashSet<>(request.codes());
        Set<String> linked = new LinkedHashSet<>();
        Set<String> either = request.age() > 1000 ? hashed : linked;
        either.addAll(hashed);
        return new Claims.Decision(hashed.contains("a"), new ArrayList<>(linked));
    }
}
