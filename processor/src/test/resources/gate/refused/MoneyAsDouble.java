// floating-point-money CWE-1339
package corpus;

import java.math.BigDecimal;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        double gross = request.amount().doubleValue() * 1.19;
        return new Claims.Decision(true, List.of(BigDecimal.valueOf(gross).toString()));
    }
}
