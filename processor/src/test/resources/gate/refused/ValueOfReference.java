// unspecified-text
package corpus;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Function<Integer, Integer> one = n -> n + 1;
        List<String> texts = Stream.of(one).map(String::valueOf).toList();
        return new Claims.Decision(true, texts);
    }
}
