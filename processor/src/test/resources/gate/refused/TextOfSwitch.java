// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String text = "" + switch (request.kind()) {
            case DENTAL -> new int[] {1};
            default -> "x";
        };
        return new Claims.Decision(true, List.of(text));
    }
}
