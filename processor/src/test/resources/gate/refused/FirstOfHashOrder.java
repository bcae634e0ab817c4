// unordered-iteration
package corpus;

import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> names = Set.of("a", "b", request.name());
        return new Claims.Decision(true, List.of(names.iterator().next()));
    }
}
