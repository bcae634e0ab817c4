// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <T extends Number> boolean same(T a, T b) {
        return a == b;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(same(request.age() * 100, request.age() * 100), List.of());
    }
}
