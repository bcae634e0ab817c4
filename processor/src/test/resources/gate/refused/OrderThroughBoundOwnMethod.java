// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Box {
        private Set<String> content = new LinkedHashSet<>();

        private void keep(Set<String> values) {
            content = values;
        }

        private String first() {
            return content.iterator().next();
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Box box = new Box();
        box.keep(seen);
        Supplier<String> first = box::first;
        return new Claims.Decision(seen.contains("a"), List.of(first.get()));
    }
}
