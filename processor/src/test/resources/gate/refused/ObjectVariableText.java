// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object value = request.age() > 5 ? request.name() : new StringBuilder[1];
        return new Claims.Decision(true, List.of("" + value));
    }
}
