// process CWE-78
package corpus;

import java.io.IOException;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            Runtime.getRuntime().exec("ping " + request.name());
        } catch (IOException e) {
            throw new Claims.Rejected("ping");
        }
        return new Claims.Decision(true, List.of());
    }
}
