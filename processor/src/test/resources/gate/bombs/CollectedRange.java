// bound: fuel
package corpus;

import java.util.List;
import java.util.stream.IntStream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = IntStream.range(0, Integer.MAX_VALUE).boxed().toList().size();
        return new Claims.Decision(total > 0, List.of());
    }
}
