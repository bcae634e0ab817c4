// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String first(Object... values) {
        return values[0] + "";
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        return new Claims.Decision(seen.contains("a"), List.of(first(seen)));
    }
}
