// format-string CWE-134
package corpus;

import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String format = "%s";
        for (int i = 0; i < request.age(); i++) {
            format += "%n";
        }
        return new Claims.Decision(true, List.of(String.format(Locale.ROOT, format, 1)));
    }
}
