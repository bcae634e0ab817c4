package corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> reasons = new ArrayList<>();
        if (request.age() < 18) {
            reasons.add("under age");
        }
        if (request.amount().compareTo(LIMIT) > 0) {
            reasons.add("amount " + request.amount().toPlainString() + " is above " + LIMIT);
        }
        return new Claims.Decision(reasons.isEmpty(), List.copyOf(reasons));
    }

    private static final BigDecimal LIMIT = new BigDecimal("1000.00");
}
