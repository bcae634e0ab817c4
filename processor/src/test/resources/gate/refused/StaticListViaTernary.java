// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<String> SEEN = List.of().isEmpty() ? new ArrayList<>() : List.of();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(SEEN.add(request.name()), List.of());
    }
}
