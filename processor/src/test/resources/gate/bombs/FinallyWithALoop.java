// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        try {
            spin();
        } finally {
            while (total >= 0) { total = total ^ 1; }
        }
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
