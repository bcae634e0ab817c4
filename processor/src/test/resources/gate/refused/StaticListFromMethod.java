// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<String> SEEN = seen();

    private static List<String> seen() {
        return new java.util.ArrayList<>();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        SEEN.add(request.name());
        return new Claims.Decision(true, List.of());
    }
}
