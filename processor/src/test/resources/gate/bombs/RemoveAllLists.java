// bound: library
package corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<Integer> one = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) { one.add(i); }
        List<Integer> other = new ArrayList<>(one);
        Collections.reverse(other);
        one.removeAll(other);
        total = one.size();
        return new Claims.Decision(total > 0, List.of());
    }
}
