// identity-hash CWE-595
package corpus;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return new Claims.Decision(seen.add(request.name()), List.of());
    }
}
