// reflection CWE-470
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            Class.forName(request.name());
        } catch (ClassNotFoundException e) {
            throw new Claims.Rejected("x");
        }
        return new Claims.Decision(true, List.of());
    }
}
