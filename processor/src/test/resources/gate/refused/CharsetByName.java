// default-charset
package corpus;

import java.nio.charset.Charset;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Charset.forName(request.name()).canEncode(), List.of());
    }
}
