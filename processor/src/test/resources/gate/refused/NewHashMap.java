// unordered-iteration
package corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Integer> map = new HashMap<>();
        return new Claims.Decision(true, List.of());
    }
}
