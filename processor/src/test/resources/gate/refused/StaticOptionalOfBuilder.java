// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.Optional;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Optional<StringBuilder> LOG = Optional.of(new StringBuilder());

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(LOG.get().append(request.name()).toString()));
    }
}
