// static-state CWE-1108
package corpus;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final String[] LAST = {""};

    private static final List<String> VIEW = Collections.unmodifiableList(Arrays.asList(LAST));

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String before = VIEW.get(0);
        LAST[0] = request.name();
        return new Claims.Decision(true, List.of(before));
    }
}
