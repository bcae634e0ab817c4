// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final String[] LAST = {""};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<Object> box = List.of((Object) LAST);
        if (box.get(0) instanceof String[] last) {
            last[0] += request.name();
        }
        return new Claims.Decision(true, List.of(LAST[0]));
    }
}
