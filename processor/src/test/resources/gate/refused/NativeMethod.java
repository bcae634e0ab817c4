// native CWE-111
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static native int answer();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of());
    }
}
