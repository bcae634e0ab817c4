// static-state CWE-1108
package corpus;

import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<String> NAMES = new LinkedList<>(List.of("b", "a"));

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean first = NAMES.get(0).equals("a");
        NAMES.sort(Comparator.naturalOrder());
        return new Claims.Decision(first, List.of());
    }
}
