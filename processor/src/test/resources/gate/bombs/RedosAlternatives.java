// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = "a".repeat(60).concat("!").matches("(x*)(a|aa)+\\1b") ? 1 : 0;
        return new Claims.Decision(total > 0, List.of());
    }
}
