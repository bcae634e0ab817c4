// identity-hash CWE-595
package corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Key(Claims.Kind kind) {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<Key, String> map = new LinkedHashMap<>();
        map.put(new Key(request.kind()), "x");
        return new Claims.Decision(true, List.of("" + map.keySet().hashCode()));
    }
}
