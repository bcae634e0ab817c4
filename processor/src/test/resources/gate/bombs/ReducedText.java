// bound: library
package corpus;

import java.util.List;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = Stream.iterate("x", s -> s + s).reduce("", (a, b) -> b).length();
        return new Claims.Decision(total > 0, List.of());
    }
}
