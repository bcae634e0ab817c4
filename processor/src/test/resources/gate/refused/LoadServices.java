// class-loading CWE-470
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object services = java.util.ServiceLoader.load(Runnable.class);
        return new Claims.Decision(true, List.of());
    }
}
