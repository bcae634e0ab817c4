// serialization CWE-502
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            new java.io.ObjectInputStream(null).readObject();
        } catch (java.io.IOException | ClassNotFoundException e) {
            throw new Claims.Rejected("x");
        }
        return new Claims.Decision(true, List.of());
    }
}
