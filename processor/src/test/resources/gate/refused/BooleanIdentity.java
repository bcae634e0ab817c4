// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Boolean a = request.age() > 3;
        return new Claims.Decision(a == Boolean.valueOf(true), List.of());
    }
}
