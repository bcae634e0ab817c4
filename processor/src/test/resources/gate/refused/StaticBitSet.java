// static-state CWE-1108
package corpus;

import java.util.BitSet;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final BitSet SEEN = new BitSet();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        SEEN.set(request.age());
        return new Claims.Decision(true, List.of("" + SEEN.cardinality()));
    }
}
