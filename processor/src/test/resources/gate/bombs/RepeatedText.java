// bound: library
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = "xyz".repeat(1_000_000_000).length();
        return new Claims.Decision(total > 0, List.of());
    }
}
