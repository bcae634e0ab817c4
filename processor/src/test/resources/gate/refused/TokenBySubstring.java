// unverified-signature CWE-347
package corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String token = request.name();
        String middle = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return new Claims.Decision(true, List.of(new String(Base64.getUrlDecoder().decode(middle), StandardCharsets.UTF_8)));
    }
}
