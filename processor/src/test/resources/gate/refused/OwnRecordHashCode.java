// identity-hash CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    record Pair(Claims.Kind kind, int n) {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int hash = new Pair(request.kind(), 1).hashCode();
        return new Claims.Decision(true, List.of());
    }
}
