// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String walk(int depth, Set<String> seen) {
        if (depth > 0) {
            return walk(depth - 1, seen);
        }
        return seen.stream().findFirst().orElse("");
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        return new Claims.Decision(seen.contains("a"), List.of(walk(3, seen)));
    }
}
