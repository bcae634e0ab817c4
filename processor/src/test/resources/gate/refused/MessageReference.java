// unspecified-text
package corpus;

import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Function<RuntimeException, String> say = RuntimeException::getMessage;
        return new Claims.Decision(true, List.of(say.apply(new NullPointerException())));
    }
}
