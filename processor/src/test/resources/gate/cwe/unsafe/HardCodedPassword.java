// hard-coded-secret CWE-798
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final String ADMIN_PASSWORD = "tr0ub4dor";

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(request.name().equals(ADMIN_PASSWORD), List.of());
    }
}
