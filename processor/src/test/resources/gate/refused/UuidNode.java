// forbidden-reference
package corpus;

import java.util.List;
import java.util.UUID;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        UUID id = new UUID(0x1000L, request.age());
        return new Claims.Decision(id.timestamp() > 0, List.of());
    }
}
