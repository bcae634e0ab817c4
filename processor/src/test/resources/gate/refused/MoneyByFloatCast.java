// floating-point-money CWE-1339
package corpus;

import java.math.BigDecimal;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        float f = request.amount().floatValue();
        return new Claims.Decision(true, List.of("" + new BigDecimal(f * 3)));
    }
}
