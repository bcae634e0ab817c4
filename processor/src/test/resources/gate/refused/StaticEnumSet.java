// static-state CWE-1108
package corpus;

import java.util.EnumSet;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final EnumSet<Claims.Kind> SEEN = EnumSet.noneOf(Claims.Kind.class);

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(SEEN.add(request.kind()), List.of());
    }
}
