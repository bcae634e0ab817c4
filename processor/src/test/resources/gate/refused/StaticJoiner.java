// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.StringJoiner;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final StringJoiner ALL = new StringJoiner(",");

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(ALL.add(request.name()).toString()));
    }
}
