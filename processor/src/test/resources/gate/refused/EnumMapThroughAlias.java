// static-state CWE-1108
package corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final EnumMap<Claims.Kind, Integer> COUNTS = new EnumMap<>(Claims.Kind.class);

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<Claims.Kind, Integer> alias = Objects.requireNonNull(COUNTS);
        return new Claims.Decision(alias.put(request.kind(), 1) != null, List.of());
    }
}
