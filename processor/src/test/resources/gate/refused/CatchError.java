// catch-all CWE-396
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int depth;
        try {
            depth = request.codes().size();
        } catch (Error e) {
            depth = -1;
        }
        return new Claims.Decision(depth > 0, List.of());
    }
}
