// bound: memory
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        Node node = new Node(null);
        while (true) { node = new Node(node); }
    }

    private static final class Node {
        private final Node next;

        Node(Node next) {
            this.next = next;
        }
    }
}
