// forbidden-reference
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Node implements Cloneable {
        @Override
        protected Object clone() throws CloneNotSupportedException {
            return super.clone();
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(new Node() != null, List.of());
    }
}
