package corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Matcher matcher = TOTAL.matcher(request.name());
        if (!matcher.find()) {
            throw new Claims.Rejected("no total in the text");
        }
        BigDecimal total = new BigDecimal(matcher.group("amount").replace(",", ""));
        return new Claims.Decision(total.equals(request.amount()), List.of(matcher.group(1)));
    }

    private static final Pattern TOTAL = Pattern.compile("(?i)total\\s*:?\\s*(?<amount>[0-9,]+\\.[0-9]{2})");
}
