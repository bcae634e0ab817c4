// process CWE-78
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object builder = new ProcessBuilder("id");
        return new Claims.Decision(true, List.of());
    }
}
