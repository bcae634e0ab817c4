// static-state CWE-1108
package corpus;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static Function<String, Integer> counting() {
        int[] calls = {0};
        return text -> calls[0]++;
    }

    private static final Comparator<String> ORDER = Comparator.comparing(counting());

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(request.codes().stream().sorted(ORDER).findFirst().orElse("")));
    }
}
