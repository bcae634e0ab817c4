// open-redirect CWE-601
package corpus;

import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(String.format(Locale.ROOT, "redirect:%s", request.name())));
    }
}
