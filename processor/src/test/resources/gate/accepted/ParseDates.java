package corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        for (DateTimeFormatter format : FORMATS) {
            try {
                return new Claims.Decision(true, List.of(LocalDate.parse(request.name(), format).toString()));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return new Claims.Decision(false, List.of("no date"));
    }

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT), DateTimeFormatter.ofPattern("d-M-yy", Locale.ROOT));
}
