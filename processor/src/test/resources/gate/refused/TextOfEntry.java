// unspecified-text
package corpus;

import java.util.AbstractMap;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + new AbstractMap.SimpleEntry<>("a", new int[] {1})));
    }
}
