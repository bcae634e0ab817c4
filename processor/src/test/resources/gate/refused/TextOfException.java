// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String text = "";
        try {
            text = "" + Integer.parseInt(request.name());
        } catch (NumberFormatException e) {
            text = "failed: " + e;
        }
        return new Claims.Decision(true, List.of(text));
    }
}
