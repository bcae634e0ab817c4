// swallowed-error CWE-390
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int n = 0;
        try {
            n = Integer.parseInt(request.name());
        } catch (NumberFormatException e) {
            boolean failed;
            failed = true;
        }
        return new Claims.Decision(n > 0, List.of());
    }
}
