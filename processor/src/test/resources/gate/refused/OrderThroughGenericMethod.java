// unordered-iteration
package corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <T> T same(T value) {
        return value;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Collection<String> all = same(seen);
        return new Claims.Decision(seen.contains("a"), List.of(String.join(",", all)));
    }
}
