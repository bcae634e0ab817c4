// bound: library
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<int[]> all = new ArrayList<>();
        int[] one = new int[1_000_000];
        while (true) { all.add(one.clone()); }
    }
}
