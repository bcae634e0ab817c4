// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<String> NAMES = new ArrayList<>();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        request.codes().forEach(NAMES::add);
        return new Claims.Decision(NAMES.contains("b"), List.of());
    }
}
