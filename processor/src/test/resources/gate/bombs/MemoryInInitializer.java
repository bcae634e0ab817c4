// bound: memory
package corpus;

import java.util.List;

final class ClaimsLogic {
    private static final int N = new long[Integer.MAX_VALUE - 8].length;

    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = N;
        return new Claims.Decision(total > 0, List.of());
    }
}
