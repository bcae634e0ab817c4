// static-state CWE-1108
package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final String[] LAST = {""};

    private static final List<String> VIEW = Arrays.asList(LAST);

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String before = LAST[0];
        VIEW.set(0, request.name());
        return new Claims.Decision(true, List.of(before));
    }
}
