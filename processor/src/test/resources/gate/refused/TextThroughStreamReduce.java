// unspecified-text
package corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(Stream.of(new int[] {1}).map(a -> a.toString()).collect(Collectors.joining())));
    }
}
