// network CWE-918
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object uri = java.net.URI.create("http://localhost");
        return new Claims.Decision(true, List.of());
    }
}
