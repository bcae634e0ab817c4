// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Node {
        @Override
        public String toString() {
            return "node " + super.toString();
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(new Node().toString()));
    }
}
