// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Supplier<Set<String>> back = () -> seen;
        return new Claims.Decision(seen.contains("a"), new ArrayList<>(back.get()));
    }
}
