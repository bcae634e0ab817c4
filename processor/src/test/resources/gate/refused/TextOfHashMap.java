// unordered-iteration
package corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Integer> counts = new HashMap<>();
        request.codes().forEach(code -> counts.merge(code, 1, Integer::sum));
        return new Claims.Decision(counts.containsKey("a"), List.of("counts: " + counts));
    }
}
