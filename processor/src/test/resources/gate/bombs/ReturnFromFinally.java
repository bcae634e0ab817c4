// bound: fuel
// refused by the security gate: annotation
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = spin();
        return new Claims.Decision(total > 0, List.of());
    }

    @SuppressWarnings("finally")
    private static int spin() {
        int n = 0;
        try {
            while (n >= 0) {
                n = n ^ 1;
            }
            return n;
        } finally {
            return spin();
        }
    }
}
