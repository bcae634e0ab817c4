// bound: memory
package corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        Deque<Integer> open = new ArrayDeque<>(List.of(1));
        while (!open.isEmpty()) { int n = open.remove(); open.add(n + 1); open.add(n + 2); }
        return new Claims.Decision(true, List.of());
    }
}
