// identity-comparison CWE-595
package corpus;

import java.util.List;
import java.util.Optional;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Optional.of(request.name()) == Optional.<String>empty(), List.of());
    }
}
