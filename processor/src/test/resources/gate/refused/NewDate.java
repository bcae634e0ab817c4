// clock
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object now = new java.util.Date();
        return new Claims.Decision(true, List.of());
    }
}
