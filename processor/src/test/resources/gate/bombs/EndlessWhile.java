// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        while (total >= 0) { total = total ^ 1; }
        return new Claims.Decision(total > 0, List.of());
    }
}
