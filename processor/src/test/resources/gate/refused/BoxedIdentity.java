// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Integer a = request.age() * 1000;
        Integer b = request.age() * 1000;
        return new Claims.Decision(a == b, List.of());
    }
}
