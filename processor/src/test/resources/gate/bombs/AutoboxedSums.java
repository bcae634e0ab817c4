// bound: memory
package corpus;

import java.util.LinkedList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<Long> all = new LinkedList<>();
        for (long i = 0; i >= 0; i++) { all.add(i * 1_000_003L); }
        return new Claims.Decision(true, List.of());
    }
}
