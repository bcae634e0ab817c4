// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        double x = Double.parseDouble(request.amount().toPlainString());
        return new Claims.Decision(true, List.of("" + (x - 0.01)));
    }
}
