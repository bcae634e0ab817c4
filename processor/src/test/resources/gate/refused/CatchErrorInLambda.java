// catch-all CWE-396
package corpus;

import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Supplier<String> s = () -> {
            try {
                return request.name();
            } catch (Error e) {
                return "x";
            }
        };
        return new Claims.Decision(true, List.of(s.get()));
    }
}
