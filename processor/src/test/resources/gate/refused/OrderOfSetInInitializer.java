// unordered-iteration
package corpus;

import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Set<String> KNOWN = Set.of("a", "b", "c");

    private static final String FIRST = KNOWN.iterator().next();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(KNOWN.contains("a"), List.of(FIRST));
    }
}
