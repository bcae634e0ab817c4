// network CWE-918
package corpus;

import java.net.http.HttpClient;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(HttpClient.newHttpClient() != null, List.of());
    }
}
