// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            Integer.parseInt(request.name());
        } catch (NumberFormatException e) {
            throw new Claims.Rejected(e.getMessage());
        }
        return new Claims.Decision(true, List.of());
    }
}
