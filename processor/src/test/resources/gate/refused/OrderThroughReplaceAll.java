// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Integer> hashed = new HashMap<>();
        request.codes().forEach(code -> hashed.put(code, 1));
        List<String> order = new ArrayList<>();
        hashed.replaceAll((key, value) -> {
            order.add(key);
            return value;
        });
        return new Claims.Decision(hashed.containsKey("a"), order);
    }
}
