// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Log(StringBuilder text) {}

    private static final Log LOG = new Log(new StringBuilder());

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(LOG.text().append(request.name()).toString()));
    }
}
