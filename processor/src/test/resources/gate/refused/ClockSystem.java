// clock
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object clock = java.time.Clock.systemUTC();
        return new Claims.Decision(true, List.of());
    }
}
