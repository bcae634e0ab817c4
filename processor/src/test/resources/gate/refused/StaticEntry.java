// static-state CWE-1108
package corpus;

import java.util.AbstractMap;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final AbstractMap.SimpleEntry<String, Integer> LAST = new AbstractMap.SimpleEntry<>("a", 0);

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + LAST.setValue(request.age())));
    }
}
