// parallelism CWE-383
package corpus;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Function<Collection<String>, Stream<String>> open = Collection::parallelStream;
        return new Claims.Decision(true, List.of("" + open.apply(request.codes()).count()));
    }
}
