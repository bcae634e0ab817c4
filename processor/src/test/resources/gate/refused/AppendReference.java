// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        StringBuilder text = new StringBuilder();
        List.of(new int[] {1}).forEach(text::append);
        return new Claims.Decision(true, List.of(text.toString()));
    }
}
