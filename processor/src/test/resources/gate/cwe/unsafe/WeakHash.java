// weak-cryptography CWE-327
package corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(request.name().getBytes(StandardCharsets.UTF_8));
            return new Claims.Decision(hash.length > 0, List.of());
        } catch (NoSuchAlgorithmException e) {
            throw new Claims.Rejected("hash");
        }
    }
}
