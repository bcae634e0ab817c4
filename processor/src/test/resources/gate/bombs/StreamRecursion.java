// bound: stack
package corpus;

import java.util.List;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = down(1);
        return new Claims.Decision(total > 0, List.of());
    }

    private static int down(int n) {
        return Stream.of(n).mapToInt(i -> down(i + 1) + 1).sum();
    }
}
