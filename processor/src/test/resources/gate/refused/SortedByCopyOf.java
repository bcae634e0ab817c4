// unordered-iteration
package corpus;

import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Integer> ages = Map.of("a", 1, "b", 2);
        return new Claims.Decision(true, List.of(ages.keySet().stream().findFirst().orElse("")));
    }
}
