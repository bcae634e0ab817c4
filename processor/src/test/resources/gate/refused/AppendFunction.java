// unspecified-text
package corpus;

import java.util.List;
import java.util.function.UnaryOperator;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        UnaryOperator<String> f = String::strip;
        return new Claims.Decision(true, List.of(new StringBuilder().append(f).toString()));
    }
}
