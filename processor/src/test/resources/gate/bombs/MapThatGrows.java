// bound: fuel
package corpus;

import java.util.LinkedHashMap;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        Map<Integer, String> all = new LinkedHashMap<>();
        while (true) { all.put(all.size(), "x"); }
    }
}
