// native CWE-111
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        System.loadLibrary("c");
        return new Claims.Decision(true, List.of());
    }
}
