// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Memory {
        List<String> SEEN = new ArrayList<>();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Memory.SEEN.add(request.name()), List.of());
    }
}
