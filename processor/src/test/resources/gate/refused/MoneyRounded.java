// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        double value = Math.round(request.amount().doubleValue() * 100) / 100.0;
        return new Claims.Decision(true, List.of("" + value));
    }
}
