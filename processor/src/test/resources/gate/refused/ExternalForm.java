// serialization CWE-502
package corpus;

import java.io.Externalizable;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object o = request;
        return new Claims.Decision(o instanceof Externalizable, List.of());
    }
}
