// identity-comparison CWE-595
package corpus;

import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Supplier<String> a = () -> "x";
        Supplier<String> b = () -> "x";
        return new Claims.Decision(a == b, List.of());
    }
}
