// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Log(List<String> lines) {}

    private static final Log LOG = new Log(new ArrayList<>());

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(LOG.lines().add(request.name()), List.of());
    }
}
