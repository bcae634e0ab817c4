// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    enum Level {
        LOW;
        final List<String> seen = new java.util.ArrayList<>();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Level.LOW.seen.add("x");
        return new Claims.Decision(true, List.of());
    }
}
