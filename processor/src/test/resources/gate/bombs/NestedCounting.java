// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        for (int i = 0; i < 100_000; i++) { for (int j = 0; j < 100_000; j++) { total += i ^ j; } }
        return new Claims.Decision(total > 0, List.of());
    }
}
