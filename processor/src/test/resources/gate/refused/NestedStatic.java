// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static final class Memo {
        static String last = "";
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Memo.last = request.name();
        return new Claims.Decision(true, List.of());
    }
}
