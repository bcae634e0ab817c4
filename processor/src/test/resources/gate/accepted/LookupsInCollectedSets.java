package corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> known = request.lines().stream().map(Claims.Line::item).collect(Collectors.toSet());
        Map<String, Claims.Line> byItem =
                request.lines().stream().collect(Collectors.toMap(Claims.Line::item, Function.identity(), (a, b) -> a));
        List<String> found = request.codes().stream().filter(known::contains).toList();
        return new Claims.Decision(!byItem.containsKey("a"), found);
    }
}
