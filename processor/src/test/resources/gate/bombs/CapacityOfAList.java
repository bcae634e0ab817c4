// bound: library
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = new ArrayList<Integer>(Integer.MAX_VALUE - 8).size();
        return new Claims.Decision(total > 0, List.of());
    }
}
