// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static boolean same(String a, String b) {
        return a == b || (a != null && a.equals(b) && a.length() > 3);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(same(request.name(), "a"), List.of());
    }
}
