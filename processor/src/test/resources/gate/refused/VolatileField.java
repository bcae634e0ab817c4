// threads CWE-383
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static final class Box {
        volatile int count;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of());
    }
}
