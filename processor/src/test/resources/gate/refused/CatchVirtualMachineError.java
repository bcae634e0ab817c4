// catch-all CWE-396
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            return new Claims.Decision(request.age() > 1, List.of());
        } catch (VirtualMachineError e) {
            return new Claims.Decision(false, List.of());
        }
    }
}
