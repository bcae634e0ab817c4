// threads CWE-383
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object o = request;
        return new Claims.Decision(true, List.of("" + ((o instanceof Thread) ? 1 : 0)));
    }
}
