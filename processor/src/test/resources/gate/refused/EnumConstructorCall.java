// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    enum Next {
        ONE;
        final java.util.function.IntSupplier supplier;

        Next() {
            java.util.function.IntSupplier local = make();
            this.supplier = local;
        }
    }

    private static java.util.function.IntSupplier make() {
        int[] cell = {0};
        return () -> cell[0]++;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int n = Next.ONE.supplier.getAsInt();
        return new Claims.Decision(true, List.of());
    }
}
