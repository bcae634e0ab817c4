package corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        BigDecimal net = request.amount().divide(new BigDecimal("1.19"), 2, RoundingMode.HALF_UP);
        BigDecimal tax = request.amount().subtract(net).setScale(2, RoundingMode.HALF_EVEN);
        String text = String.format(Locale.ROOT, "%s + %s", net, tax);
        return new Claims.Decision(tax.compareTo(BigDecimal.TEN) < 0, List.of(text));
    }
}
