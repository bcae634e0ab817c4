// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final java.util.function.IntSupplier NEXT = next();

    private static java.util.function.IntSupplier next() {
        int[] cell = {0};
        return () -> cell[0]++;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int n = NEXT.getAsInt();
        return new Claims.Decision(true, List.of());
    }
}
