// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        char[] letters = request.name().toCharArray();
        return new Claims.Decision(true, List.of("" + letters));
    }
}
