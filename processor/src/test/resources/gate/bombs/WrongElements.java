// bound: type
// refused by the security gate: annotation
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<String> reasons = new ArrayList<>();
        raw(reasons).add(1);
        return new Claims.Decision(true, reasons);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> raw(Object list) {
        return (List<Object>) list;
    }
}
