// unordered-iteration
package corpus;

import java.util.List;
import java.util.stream.Collectors;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String text = request.codes().stream()
                .collect(Collectors.collectingAndThen(Collectors.toSet(), all -> String.join(",", all)));
        return new Claims.Decision(true, List.of(text));
    }
}
