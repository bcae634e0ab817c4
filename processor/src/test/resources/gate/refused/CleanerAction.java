// forbidden-reference
package corpus;

import java.lang.ref.Cleaner;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Cleaner.create() != null, List.of());
    }
}
