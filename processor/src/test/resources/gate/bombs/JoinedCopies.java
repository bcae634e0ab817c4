// bound: memory
package corpus;

import java.util.Collections;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        String big = "x".repeat(1_000_000);
        total = String.join("", Collections.nCopies(5_000, big)).length();
        return new Claims.Decision(total > 0, List.of());
    }
}
