// identity-hash CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <T> int hash(T value) {
        return value.hashCode();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + hash(request.kind())));
    }
}
