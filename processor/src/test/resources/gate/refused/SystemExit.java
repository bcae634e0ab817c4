// process CWE-78
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        if (request.age() > 200) {
            System.exit(1);
        }
        return new Claims.Decision(true, List.of());
    }
}
