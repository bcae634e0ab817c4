// reflection CWE-470
package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            Object text = MethodHandles.lookup().findStatic(System.class, "nanoTime", MethodType.methodType(long.class));
            return new Claims.Decision(text != null, List.of());
        } catch (ReflectiveOperationException e) {
            throw new Claims.Rejected("no");
        }
    }
}
