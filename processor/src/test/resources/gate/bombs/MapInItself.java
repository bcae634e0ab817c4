// bound: library
package corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("self", List.of(all));
        total = String.valueOf(all).length();
        return new Claims.Decision(total > 0, List.of());
    }
}
