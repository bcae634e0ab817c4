// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object a = request.name();
        Object b = request.codes().isEmpty() ? "" : request.codes().get(0);
        return new Claims.Decision(a == b, List.of());
    }
}
