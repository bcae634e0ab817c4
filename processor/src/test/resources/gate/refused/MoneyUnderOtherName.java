// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        double x = request.amount().doubleValue();
        double y = x;
        return new Claims.Decision(y * 1.19 > 100, List.of());
    }
}
