// identity-hash CWE-595
package corpus;

import java.util.List;
import java.util.TreeMap;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        TreeMap<String, Integer> map = new TreeMap<>();
        map.put(request.name(), 1);
        return new Claims.Decision(true, List.of("" + map.values().hashCode()));
    }
}
