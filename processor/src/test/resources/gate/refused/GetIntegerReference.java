// environment CWE-497
package corpus;

import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Function<String, Integer> read = Integer::getInteger;
        return new Claims.Decision(true, List.of("" + read.apply("os.version")));
    }
}
