// threads CWE-383
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<Thread> workers = new ArrayList<>();
        return new Claims.Decision(workers.isEmpty(), List.of());
    }
}
