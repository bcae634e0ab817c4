// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        StringBuilder text = new StringBuilder("x");
        text.insert(0, (Object) new long[] {1});
        return new Claims.Decision(true, List.of(text.toString()));
    }
}
