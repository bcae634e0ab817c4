// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String first(Set<String> values) {
        return values.iterator().next();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Function<Set<String>, String> first = ClaimsLogic::first;
        return new Claims.Decision(seen.contains("a"), List.of(first.apply(seen)));
    }
}
