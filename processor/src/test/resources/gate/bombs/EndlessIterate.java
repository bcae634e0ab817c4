// bound: fuel
package corpus;

import java.util.List;
import java.util.stream.IntStream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = IntStream.iterate(0, i -> i + 1).filter(i -> i < 0).findFirst().orElse(1);
        return new Claims.Decision(total > 0, List.of());
    }
}
