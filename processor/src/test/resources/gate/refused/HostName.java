// network CWE-918
package corpus;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            return new Claims.Decision(true, List.of(InetAddress.getLocalHost().getHostName()));
        } catch (UnknownHostException e) {
            throw new Claims.Rejected("host");
        }
    }
}
