// bound: library
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        String text = "a".repeat(2_000_000);
        String part = "a".repeat(1_000_000) + "b";
        total = text.indexOf(part);
        return new Claims.Decision(total > 0, List.of());
    }
}
