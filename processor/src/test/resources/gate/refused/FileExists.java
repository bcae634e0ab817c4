// io CWE-73
package corpus;

import java.io.File;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(new File(request.name()).exists(), List.of());
    }
}
