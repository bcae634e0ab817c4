// randomness CWE-330
package corpus;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Supplier<UUID> id = UUID::randomUUID;
        return new Claims.Decision(true, List.of("" + id.get()));
    }
}
