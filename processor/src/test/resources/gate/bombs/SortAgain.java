// bound: library
package corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) { all.add(i); }
        while (true) { Collections.sort(all); Collections.reverse(all); }
    }
}
