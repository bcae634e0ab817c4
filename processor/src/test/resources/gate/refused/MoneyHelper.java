// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static double withTax(double price, double taxRate) {
        return price * (1 + taxRate);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + withTax(request.amount().doubleValue(), 0.19)));
    }
}
