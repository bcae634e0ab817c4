// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        long n = 27;
        while (n != 0) { n = 3 * n + 1; total++; }
        return new Claims.Decision(total > 0, List.of());
    }
}
