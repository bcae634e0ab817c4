// default-locale
package corpus;

import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Locale.setDefault(Locale.US);
        return new Claims.Decision(true, List.of());
    }
}
