// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    enum Next {
        ONE;
        final java.util.function.IntSupplier supplier;

        Next() {
            int[] cell = {0};
            java.util.function.IntSupplier local = () -> cell[0]++;
            this.supplier = local;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int n = Next.ONE.supplier.getAsInt();
        return new Claims.Decision(true, List.of());
    }
}
