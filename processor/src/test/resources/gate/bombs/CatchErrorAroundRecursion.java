// bound: stack
// refused by the security gate: catch-all,forbidden-reference
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = down(1);
        return new Claims.Decision(total > 0, List.of());
    }

    private static int down(int n) {
        try {
            return down(n + 1);
        } catch (StackOverflowError e) {
            return down(n + 1);
        }
    }
}
