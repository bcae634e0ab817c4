// reflection CWE-470
package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        VarHandle cells = MethodHandles.arrayElementVarHandle(int[].class);
        return new Claims.Decision(cells != null, List.of());
    }
}
