// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String text = "";
        try {
            text = request.codes().get(Integer.parseInt(request.name()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            text += e;
        }
        return new Claims.Decision(true, List.of(text));
    }
}
