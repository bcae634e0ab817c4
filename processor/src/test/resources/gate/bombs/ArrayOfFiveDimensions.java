// bound: memory
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = new byte[100][100][100][100][100].length;
        return new Claims.Decision(total > 0, List.of());
    }
}
