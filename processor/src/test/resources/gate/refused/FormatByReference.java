// format-string CWE-134
package corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        BiFunction<String, Object, String> f = (a, b) -> String.format(Locale.ROOT, a, b);
        return new Claims.Decision(true, List.of(f.apply("%h", request.kind())));
    }
}
