// bound: library
package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = Arrays.copyOfRange(new int[1], 0, Integer.MAX_VALUE - 8).length;
        return new Claims.Decision(total > 0, List.of());
    }
}
