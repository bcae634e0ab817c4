// unordered-iteration
package corpus;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + new ConcurrentHashMap<String, String>()));
    }
}
