// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Predicate<String> REMEMBER = new ArrayList<String>()::add;

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(REMEMBER.test(request.name()), List.of());
    }
}
