// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Node {
        private final int n;

        Node(int n) {
            this.n = n;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("node " + new Node(request.age())));
    }
}
