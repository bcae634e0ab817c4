// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private static final int N = spin();

    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = N;
        return new Claims.Decision(total > 0, List.of());
    }

    private static int spin() {
        int n = 0;
        while (n >= 0) {
            n = n ^ 1;
        }
        return n;
    }
}
