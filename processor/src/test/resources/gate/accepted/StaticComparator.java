package corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<Claims.Line> sorted = new ArrayList<>(request.lines());
        sorted.sort(ORDER);
        return new Claims.Decision(sorted.equals(request.lines()), sorted.stream().map(LABEL).toList());
    }

    private static final Comparator<Claims.Line> ORDER =
            Comparator.comparing(Claims.Line::price).thenComparing(Claims.Line::item);
    private static final Function<Claims.Line, String> LABEL = line -> line.item() + ": " + line.price();
}
