// threads CWE-383
package corpus;

import java.util.List;
import java.util.concurrent.CompletableFuture;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(CompletableFuture.supplyAsync(request::name).join()));
    }
}
