// environment CWE-497
package corpus;

import java.lang.management.ManagementFactory;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(ManagementFactory.getRuntimeMXBean().getName()));
    }
}
