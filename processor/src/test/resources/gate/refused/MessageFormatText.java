// default-locale
package corpus;

import java.text.MessageFormat;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(MessageFormat.format("{0}", request.age())));
    }
}
