// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        Iterable<String> all = new Iterable<>() {
            @Override
            public Iterator<String> iterator() {
                return seen.iterator();
            }
        };
        return new Claims.Decision(seen.contains("a"), List.of(all.iterator().next()));
    }
}
