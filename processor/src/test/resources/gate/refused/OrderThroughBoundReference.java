// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Supplier<Iterator<String>> walk = seen::iterator;
        return new Claims.Decision(seen.contains("a"), List.of(walk.get().next()));
    }
}
