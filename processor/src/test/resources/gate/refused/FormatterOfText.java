// default-locale
package corpus;

import java.util.Formatter;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(new Formatter().format("%d", request.age()).toString()));
    }
}
