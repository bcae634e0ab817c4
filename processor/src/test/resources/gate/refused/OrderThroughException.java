// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Carrier extends RuntimeException {
        private final Set<String> content;

        Carrier(Set<String> content) {
            super("x");
            this.content = content;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        try {
            if (seen.contains("a")) {
                throw new Carrier(seen);
            }
        } catch (Carrier e) {
            return new Claims.Decision(true, new ArrayList<>(e.content));
        }
        return new Claims.Decision(false, List.of());
    }
}
