// logging CWE-532
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        java.util.logging.Logger.getLogger("x").info(request.name());
        return new Claims.Decision(true, List.of());
    }
}
