// identity-comparison CWE-595
package corpus;

import java.time.LocalDate;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(request.date() == LocalDate.of(2020, 1, 1), List.of());
    }
}
