// bound: stack
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = ping(1);
        return new Claims.Decision(total > 0, List.of());
    }

    private static int ping(int n) {
        return pong(n + 1) + 1;
    }

    private static int pong(int n) {
        return ping(n + 1) + 1;
    }
}
