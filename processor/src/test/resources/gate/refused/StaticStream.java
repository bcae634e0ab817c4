// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Stream<String> ONCE = Stream.of("a");

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + ONCE.count()));
    }
}
