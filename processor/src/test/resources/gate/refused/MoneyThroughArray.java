// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        double[] x = new double[1];
        x[0] = request.amount().doubleValue();
        return new Claims.Decision(x[0] * 1.19 > 5, List.of());
    }
}
