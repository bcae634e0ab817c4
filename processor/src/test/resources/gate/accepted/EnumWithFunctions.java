package corpus;

import java.util.List;
import java.util.function.IntUnaryOperator;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int result = Operation.TWICE.apply(request.age());
        return new Claims.Decision(result > 10, List.of());
    }

    enum Operation {
        TWICE(n -> n * 2),
        SQUARE(n -> n * n);

        private final IntUnaryOperator function;

        Operation(IntUnaryOperator function) {
            this.function = function;
        }

        int apply(int n) {
            return function.applyAsInt(n);
        }
    }
}
