// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Integer a = request.age();
        return new Claims.Decision((request.age() > 3 ? a : Integer.valueOf(7)) == Integer.valueOf(request.age()), List.of());
    }
}
