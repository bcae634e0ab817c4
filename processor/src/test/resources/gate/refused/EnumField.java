// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    enum Level {
        LOW;
        int hits;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Level.LOW.hits++;
        return new Claims.Decision(true, List.of());
    }
}
