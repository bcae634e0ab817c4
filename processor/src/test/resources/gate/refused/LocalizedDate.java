// default-locale
package corpus;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(request.date().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL))));
    }
}
