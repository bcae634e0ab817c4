// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Throwable cause = new IllegalStateException("x").getCause();
        String text = cause instanceof Error error ? "" + error : "";
        return new Claims.Decision(true, List.of(text));
    }
}
