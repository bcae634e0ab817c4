// unspecified-text
package corpus;

import java.util.List;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Supplier<String> name = request::name;
        String text = "a";
        text += name;
        return new Claims.Decision(true, List.of(text));
    }
}
