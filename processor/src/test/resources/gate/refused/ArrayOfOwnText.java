// unspecified-text
package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Node {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(Arrays.toString(new Node[] {new Node()})));
    }
}
