// bound: fuel
package corpus;

import java.util.Collections;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<Integer> one = Collections.nCopies(100_000, 1);
        long sum = 0;
        for (int i = 0; i < 1_000_000; i++) { sum += one.stream().mapToInt(Integer::intValue).sum(); }
        total = (int) sum;
        return new Claims.Decision(total > 0, List.of());
    }
}
