// serialization CWE-502
package corpus;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Supplier<String> name = (Supplier<String> & Serializable) () -> "x";
        return new Claims.Decision(true, List.of(name.get()));
    }
}
