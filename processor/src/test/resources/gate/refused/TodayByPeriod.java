// clock
package corpus;

import java.time.LocalDate;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + request.date().until(LocalDate.now())));
    }
}
