// clock
package corpus;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Supplier<LocalTime> now = LocalTime::now;
        return new Claims.Decision(true, List.of("" + now.get()));
    }
}
