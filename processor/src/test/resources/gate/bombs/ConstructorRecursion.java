// bound: stack
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = new Node(0).depth;
        return new Claims.Decision(total > 0, List.of());
    }

    private static final class Node {
        private final Node next;
        private final int depth;

        Node(int depth) {
            this.depth = depth;
            this.next = new Node(depth + 1);
        }
    }
}
