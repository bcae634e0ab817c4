// default-zone
package corpus;

import java.time.ZonedDateTime;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + ZonedDateTime.parse(request.name()).getYear()));
    }
}
