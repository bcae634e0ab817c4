// bound: fuel
package corpus;

import java.util.List;
import java.util.stream.LongStream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = (int) LongStream.range(0, Long.MAX_VALUE).sum();
        return new Claims.Decision(total > 0, List.of());
    }
}
