// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = permute(14);
        return new Claims.Decision(total > 0, List.of());
    }

    private static int permute(int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum += permute(n - 1);
        }
        return sum + 1;
    }
}
