// bound: fuel
package corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<Object> all = List.of();
        for (int i = 0; i < 60; i++) { all = List.of(all, all); }
        Map<Object, Integer> map = new LinkedHashMap<>();
        map.put(all, 1);
        total = map.size();
        return new Claims.Decision(total > 0, List.of());
    }
}
