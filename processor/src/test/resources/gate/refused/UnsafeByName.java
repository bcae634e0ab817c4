// native CWE-111
package corpus;

import java.util.List;
import sun.misc.Unsafe;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + Unsafe.ADDRESS_SIZE));
    }
}
