// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        float price = request.lines().get(0).price().floatValue();
        price += 0.5f;
        return new Claims.Decision(true, List.of("" + price));
    }
}
