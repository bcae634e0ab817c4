// unspecified-text
package corpus;

import java.util.List;
import java.util.stream.Collectors;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Node {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(List.of(new Node()).stream().map(Node::toString).collect(Collectors.joining(","))));
    }
}
