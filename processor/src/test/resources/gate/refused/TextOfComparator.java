// unspecified-text
package corpus;

import java.util.Comparator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Comparator<String> order = Comparator.naturalOrder();
        return new Claims.Decision(true, List.of("" + order));
    }
}
