// bound: memory
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<long[]> all = new ArrayList<>();
        while (true) { all.add(new long[100_000]); }
    }
}
