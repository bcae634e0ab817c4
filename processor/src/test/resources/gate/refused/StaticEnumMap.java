// static-state CWE-1108
package corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<Claims.Kind, Integer> COUNTS = new EnumMap<>(Claims.Kind.class);

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + COUNTS.merge(request.kind(), 1, Integer::sum)));
    }
}
