// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final StringBuilder[] TEXTS;

    static {
        if ("a".isEmpty()) {
            TEXTS = new StringBuilder[0];
        } else {
            TEXTS = new StringBuilder[] {new StringBuilder()};
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        TEXTS[0].append('x');
        return new Claims.Decision(TEXTS[0].length() > 1, List.of());
    }
}
