// unordered-iteration
package corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<Claims.Kind, Integer> counts = new HashMap<>();
        counts.put(request.kind(), 1);
        return new Claims.Decision(counts.containsKey(request.kind()), List.of("" + counts.hashCode()));
    }
}
