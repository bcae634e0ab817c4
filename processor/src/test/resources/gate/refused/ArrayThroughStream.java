// static-state CWE-1108
package corpus;

import java.util.List;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[][] TABLE = {{0}};

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int sum = Stream.of(TABLE).mapToInt(row -> row[0]++).sum();
        return new Claims.Decision(sum > 1, List.of());
    }
}
