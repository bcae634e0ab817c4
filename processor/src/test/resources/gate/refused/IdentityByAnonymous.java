// identity-comparison CWE-595
package corpus;

import java.util.List;
import java.util.function.BiPredicate;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        BiPredicate<Object, Object> same = (a, b) -> a == b;
        return new Claims.Decision(same.test(request.age(), request.age()), List.of());
    }
}
