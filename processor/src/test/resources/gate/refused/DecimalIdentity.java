// identity-comparison CWE-595
package corpus;

import java.math.BigDecimal;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(request.amount() != BigDecimal.ZERO, List.of());
    }
}
