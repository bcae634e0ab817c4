// network CWE-918
package corpus;

import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            return new Claims.Decision(new InitialContext().lookup(request.name()) != null, List.of());
        } catch (NamingException e) {
            throw new Claims.Rejected("name");
        }
    }
}
