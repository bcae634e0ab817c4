// serialization CWE-502
package corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Base64;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        byte[] bytes = Base64.getDecoder().decode(request.name());
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return new Claims.Decision(in.readObject() != null, List.of());
        } catch (IOException | ClassNotFoundException e) {
            throw new Claims.Rejected("data");
        }
    }
}
