// floating-point-money CWE-1339
package corpus;

import java.math.BigDecimal;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static double number(BigDecimal x) {
        return x.doubleValue();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(number(request.amount()) * 1.19 > 5, List.of());
    }
}
