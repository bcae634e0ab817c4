// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Box(Set<String> content) {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        String first = "";
        for (String code : new Box(seen).content()) {
            first = code;
        }
        return new Claims.Decision(seen.contains("a"), List.of(first));
    }
}
