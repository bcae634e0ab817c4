// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    record Box(int[] cells) {}

    private static final Box BOX = new Box(new int[1]);

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        BOX.cells()[0]++;
        return new Claims.Decision(true, List.of());
    }
}
