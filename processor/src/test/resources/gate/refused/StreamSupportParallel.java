// parallelism CWE-383
package corpus;

import java.util.List;
import java.util.stream.StreamSupport;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + StreamSupport.stream(request.codes().spliterator(), true).count()));
    }
}
