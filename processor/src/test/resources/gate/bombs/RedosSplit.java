// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = ("a".repeat(40) + "!").split("(c*)(a|a)*\\1b").length;
        return new Claims.Decision(total > 0, List.of());
    }
}
