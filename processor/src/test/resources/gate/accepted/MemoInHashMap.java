package corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static long ways(int steps, Map<Integer, Long> memo) {
        if (steps <= 1) {
            return 1;
        }
        Long known = memo.get(steps);
        if (known != null) {
            return known;
        }
        long result = ways(steps - 1, memo) + ways(steps - 2, memo);
        memo.put(steps, result);
        return result;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(ways(Math.min(request.age(), 40), new HashMap<>()) > 7, List.of());
    }
}
