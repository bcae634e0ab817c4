// identity-hash CWE-595
package corpus;

import java.util.Comparator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + List.of(request.kind(), Claims.Kind.DRUG).stream().sorted(Comparator.comparingInt(Object::hashCode)).toList()));
    }
}
