// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final String[] LAST = {""};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String before = LAST[0];
        String[] same = List.of(request.name()).toArray(LAST);
        return new Claims.Decision(same.length > 0, List.of(before));
    }
}
