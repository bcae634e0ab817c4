// default-charset
package corpus;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Supplier<Charset> c = Charset::defaultCharset;
        return new Claims.Decision(c.get() != null, List.of());
    }
}
