// bound: library
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<Integer> all = new ArrayList<>(List.of(1));
        while (true) { all.addAll(all); }
    }
}
