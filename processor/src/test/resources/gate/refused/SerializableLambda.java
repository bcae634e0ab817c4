// serialization CWE-502
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object task = (Runnable & java.io.Serializable) () -> {};
        return new Claims.Decision(true, List.of());
    }
}
