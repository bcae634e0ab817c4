// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        long cents = request.amount().movePointRight(2).longValue();
        return new Claims.Decision(true, List.of("" + cents / 100.0));
    }
}
