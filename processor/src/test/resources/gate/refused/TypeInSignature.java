// io CWE-73
package corpus;

import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Function<? super java.io.InputStream, String> f = in -> "x";
        return new Claims.Decision(f != null, List.of());
    }
}
