// hard-coded-secret CWE-798
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static boolean check(String password) {
        return password.contentEquals("tr0ub4dor&3");
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(check(request.name()), List.of());
    }
}
