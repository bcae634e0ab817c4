// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        IllegalStateException e = new IllegalStateException("x", new NumberFormatException("y"));
        return new Claims.Decision(true, List.of("" + e.getCause()));
    }
}
