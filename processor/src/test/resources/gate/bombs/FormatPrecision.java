// bound: library
package corpus;

import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = String.format(Locale.ROOT, "%.900000000f", 1.5).length();
        return new Claims.Decision(total > 0, List.of());
    }
}
