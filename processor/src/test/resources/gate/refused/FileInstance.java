// io CWE-73
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object o = request;
        return new Claims.Decision(o instanceof java.io.File, List.of());
    }
}
