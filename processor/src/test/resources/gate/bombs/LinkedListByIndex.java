// bound: fuel
package corpus;

import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<Integer> all = new LinkedList<>(Collections.nCopies(20_000, 1));
        for (int i = 0; i < all.size(); i++) { total += all.get(i); }
        return new Claims.Decision(total > 0, List.of());
    }
}
