// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Set<String> KNOWN = Set.of("a", "b", "c");

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> found = new ArrayList<>();
        for (String code : KNOWN) {
            if (request.codes().contains(code)) {
                found.add(code);
            }
        }
        return new Claims.Decision(KNOWN.contains("a"), found);
    }
}
