// structure
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static class Worker extends Thread {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of());
    }
}
