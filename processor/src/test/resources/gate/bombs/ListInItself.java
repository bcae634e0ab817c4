// bound: library
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<Object> all = new ArrayList<>();
        all.add(all);
        all.add(List.of(all));
        total = all.toString().length();
        return new Claims.Decision(total > 0, List.of());
    }
}
