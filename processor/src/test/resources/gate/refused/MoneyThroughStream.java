// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        double sum = request.lines().stream().mapToDouble(l -> {
            return l.price().doubleValue();
        }).sum();
        return new Claims.Decision(true, List.of("" + sum));
    }
}
