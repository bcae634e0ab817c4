// assertion
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        assert request.age() > 0;
        return new Claims.Decision(true, List.of());
    }
}
