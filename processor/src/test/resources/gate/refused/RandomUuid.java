// randomness CWE-330
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String id = java.util.UUID.randomUUID().toString();
        return new Claims.Decision(true, List.of());
    }
}
