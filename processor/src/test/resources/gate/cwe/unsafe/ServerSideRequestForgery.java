// network CWE-918
package corpus;

import java.io.IOException;
import java.net.URL;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            return new Claims.Decision(new URL(request.name()).openStream().read() > 0, List.of());
        } catch (IOException e) {
            throw new Claims.Rejected("url");
        }
    }
}
