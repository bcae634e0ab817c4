// unspecified-text
package corpus;

import java.util.List;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> texts = Stream.of(new int[] {1}, new int[] {2}).map(Object::toString).toList();
        return new Claims.Decision(true, texts);
    }
}
