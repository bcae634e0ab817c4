// unverified-signature CWE-347
package corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> parts = List.of(request.name().split("\\."));
        return new Claims.Decision(true, List.of(new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8)));
    }
}
