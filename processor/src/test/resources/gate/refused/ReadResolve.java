// serialization CWE-502
package corpus;

import java.io.Serializable;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Id implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Id();
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(new Id() != null, List.of());
    }
}
