// process CWE-78
package corpus;

import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Function<List<String>, ProcessBuilder> make = ProcessBuilder::new;
        return new Claims.Decision(make.apply(request.codes()) != null, List.of());
    }
}
