// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        try {
            try {
                spin();
            } finally {
                spin();
            }
        } finally {
            spin();
        }
        return new Claims.Decision(true, List.of());
    }

    private static int spin() {
        int n = 0;
        while (n >= 0) {
            n = n ^ 1;
        }
        return n;
    }
}
