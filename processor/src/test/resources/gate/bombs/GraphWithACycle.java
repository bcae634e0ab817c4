// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        int[] next = {1, 2, 0};
        int at = 0;
        while (next[at] != 7) { at = next[at]; total++; }
        return new Claims.Decision(total > 0, List.of());
    }
}
