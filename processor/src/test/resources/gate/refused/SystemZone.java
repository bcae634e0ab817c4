// default-zone
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object zone = java.time.ZoneId.systemDefault();
        return new Claims.Decision(true, List.of());
    }
}
