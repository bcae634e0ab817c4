// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Collection<String> current = List.of();
        Collection<String> next = new HashSet<>(request.codes());
        for (int i = 0; i < 3; i++) {
            Collection<String> swap = current;
            current = next;
            next = swap;
        }
        return new Claims.Decision(current.contains("a") || next.contains("a"), new ArrayList<>(current));
    }
}
