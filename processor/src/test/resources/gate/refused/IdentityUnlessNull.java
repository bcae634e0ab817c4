// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static boolean same(String a, String b) {
        if (a != null || b == null) {
            return a == b;
        }
        return false;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(same(request.name(), "a"), List.of());
    }
}
