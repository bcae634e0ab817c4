// bound: memory
// refused by the security gate: catch-all,forbidden-reference
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<long[]> all = new ArrayList<>();
        while (true) {
            try {
                all.add(new long[1_000_000]);
            } catch (OutOfMemoryError e) {
                total++;
            }
        }
    }
}
