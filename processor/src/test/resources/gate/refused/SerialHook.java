// serialization CWE-502
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static final class Box {
        private Object readResolve() {
            return this;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of());
    }
}
