// bound: stack
package corpus;

import java.util.Comparator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = compare(1, 2);
        return new Claims.Decision(total > 0, List.of());
    }

    private static int compare(int a, int b) {
        Comparator<Integer> deeper = (x, y) -> compare(y, x) + 1;
        return deeper.compare(a, b);
    }
}
