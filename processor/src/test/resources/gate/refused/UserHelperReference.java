// unknown-class
package corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Function<String, BigDecimal> price = Prices::of;
        return new Claims.Decision(true, List.of("" + price.apply("x")));
    }
}
