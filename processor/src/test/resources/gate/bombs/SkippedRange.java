// bound: fuel
package corpus;

import java.util.List;
import java.util.stream.LongStream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = (int) LongStream.iterate(0, i -> i + 1).skip(Long.MAX_VALUE / 2).findFirst().getAsLong();
        return new Claims.Decision(total > 0, List.of());
    }
}
