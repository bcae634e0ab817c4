// forbidden-reference
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        if (request.age() < 0) {
            throw new Error("stop");
        }
        return new Claims.Decision(true, List.of());
    }
}
