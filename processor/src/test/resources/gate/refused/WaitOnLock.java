// threads CWE-383
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            new Object().wait(1);
        } catch (InterruptedException e) {
            throw new Claims.Rejected("x");
        }
        return new Claims.Decision(true, List.of());
    }
}
