// bound: fuel
package corpus;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = Stream.of(1).mapMulti((Integer n, Consumer<Integer> sink) -> { while (true) { sink.accept(n); } }).toList().size();
        return new Claims.Decision(total > 0, List.of());
    }
}
