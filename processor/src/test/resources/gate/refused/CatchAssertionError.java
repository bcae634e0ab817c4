// catch-all CWE-396
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            throw new AssertionError();
        } catch (AssertionError e) {
            return new Claims.Decision(true, List.of());
        }
    }
}
