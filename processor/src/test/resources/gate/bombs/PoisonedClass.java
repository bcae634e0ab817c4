// bound: stack
package corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = down(1);
        return new Claims.Decision(total > 0, List.of());
    }

    private static int down(int n) {
        int found = 0;
        try {
            found = down(n + 1);
        } finally {
            found += DateTimeFormatter.ISO_DATE.format(LocalDate.of(2024, 1, 1)).length();
        }
        return found;
    }
}
