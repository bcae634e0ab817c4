// process CWE-78
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            Runtime.getRuntime().exec("id");
        } catch (java.io.IOException e) {
            throw new Claims.Rejected("x");
        }
        return new Claims.Decision(true, List.of());
    }
}
