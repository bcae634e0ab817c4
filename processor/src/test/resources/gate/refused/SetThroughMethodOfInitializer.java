// static-state CWE-1108
package corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Set<String> SEEN = new LinkedHashSet<>();

    static {
        remember("a");
    }

    private static boolean remember(String name) {
        return SEEN.add(name);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(remember(request.name()), List.of());
    }
}
