// unordered-iteration
package corpus;

import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String first = Set.of("a", "b").iterator().next();
        return new Claims.Decision(true, List.of());
    }
}
