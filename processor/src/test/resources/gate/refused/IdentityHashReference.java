// identity-hash CWE-595
package corpus;

import java.util.List;
import java.util.function.ToIntFunction;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        ToIntFunction<Object> hash = System::identityHashCode;
        return new Claims.Decision(true, List.of("" + hash.applyAsInt(request)));
    }
}
