// unspecified-text
package corpus;

import java.util.List;
import java.util.Optional;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + Optional.of(new char[] {'a'})));
    }
}
