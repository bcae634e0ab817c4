package corpus;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        BigDecimal total = request.lines().stream().map(Claims.Line::price).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> items = request.lines().stream()
                .filter(line -> line.price().signum() > 0)
                .sorted(Comparator.comparing(Claims.Line::price).reversed().thenComparing(Claims.Line::item))
                .map(Claims.Line::item)
                .toList();
        return new Claims.Decision(total.compareTo(request.amount()) == 0, items);
    }
}
