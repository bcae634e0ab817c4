// unordered-iteration
package corpus;

import java.util.Hashtable;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + new Hashtable<String, String>()));
    }
}
