// bound: stack
package corpus;

import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        Function<Integer, Integer> f = n -> n + 1;
        for (int i = 0; i < 100_000; i++) { f = f.andThen(n -> n + 1); }
        total = f.apply(1);
        return new Claims.Decision(total > 0, List.of());
    }
}
