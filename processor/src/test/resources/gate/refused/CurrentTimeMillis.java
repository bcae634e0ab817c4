// clock
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        long now = System.currentTimeMillis();
        return new Claims.Decision(true, List.of());
    }
}
