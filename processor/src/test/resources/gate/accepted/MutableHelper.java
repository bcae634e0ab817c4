package corpus;

import java.math.BigDecimal;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Accumulator accumulator = new Accumulator();
        request.lines().forEach(line -> accumulator.add(line.price()));
        return new Claims.Decision(accumulator.count > 0, List.of(accumulator.total.toPlainString()));
    }

    private static final class Accumulator {
        private BigDecimal total = BigDecimal.ZERO;
        private int count;

        void add(BigDecimal price) {
            total = total.add(price);
            count++;
        }
    }
}
