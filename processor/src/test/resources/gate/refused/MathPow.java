// platform-math
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        double x = Math.pow(1.1, request.age());
        return new Claims.Decision(true, List.of());
    }
}
