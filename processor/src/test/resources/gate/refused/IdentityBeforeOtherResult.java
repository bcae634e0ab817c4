// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static boolean differ(String a, String b) {
        if (a == b) {
            return false;
        }
        return a.equals(b);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(differ(request.name(), "a"), List.of());
    }
}
