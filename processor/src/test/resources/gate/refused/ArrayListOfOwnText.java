// unspecified-text
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Node {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node());
        return new Claims.Decision(true, List.of(String.valueOf(nodes)));
    }
}
