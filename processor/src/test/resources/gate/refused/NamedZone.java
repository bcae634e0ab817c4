// default-zone
package corpus;

import java.time.ZoneId;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + request.date().atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant()));
    }
}
