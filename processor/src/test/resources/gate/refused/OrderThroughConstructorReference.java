// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Box {
        private final Set<String> content;

        Box(Set<String> content) {
            this.content = content;
        }

        String first() {
            return content.iterator().next();
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Function<Set<String>, Box> make = Box::new;
        return new Claims.Decision(seen.contains("a"), List.of(make.apply(seen).first()));
    }
}
