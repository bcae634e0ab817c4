// unverified-signature CWE-347
package corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String[] parts = request.name().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return new Claims.Decision(claims.contains("\"admin\":true"), List.of());
    }
}
