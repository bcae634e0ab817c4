// forbidden-reference
package corpus;

import java.lang.ref.SoftReference;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(new SoftReference<>(request).get() != null, List.of());
    }
}
