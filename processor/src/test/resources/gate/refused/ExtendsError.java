// structure
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Stop extends Error {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        if (request.age() < 0) {
            throw new Stop();
        }
        return new Claims.Decision(true, List.of());
    }
}
