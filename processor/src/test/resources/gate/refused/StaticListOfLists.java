// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<List<String>> LAST = List.of(new ArrayList<>());

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(LAST.get(0).add(request.name()), List.of());
    }
}
