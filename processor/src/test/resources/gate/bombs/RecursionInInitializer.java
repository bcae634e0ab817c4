// bound: stack
package corpus;

import java.util.List;

final class ClaimsLogic {
    private static final int N = down(1);

    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = N;
        return new Claims.Decision(total > 0, List.of());
    }

    private static int down(int n) {
        return down(n + 1) + 1;
    }
}
