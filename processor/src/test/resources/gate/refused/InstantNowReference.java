// clock
package corpus;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Supplier<Instant> now = Instant::now;
        return new Claims.Decision(true, List.of());
    }
}
