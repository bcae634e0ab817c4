// static-state CWE-1108
package corpus;

import java.util.Iterator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Iterator<Integer> IDS = List.of(1, 2, 3).iterator();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + IDS.next()));
    }
}
