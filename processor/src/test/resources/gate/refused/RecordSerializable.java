// serialization CWE-502
package corpus;

import java.io.Serializable;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Id(int n) implements Serializable {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + new Id(1)));
    }
}
