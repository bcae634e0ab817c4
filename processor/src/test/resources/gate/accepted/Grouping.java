package corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<Integer, List<String>> byLength = request.codes().stream()
                .collect(Collectors.groupingBy(String::length, LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> counts = new TreeMap<>();
        request.codes().forEach(code -> counts.merge(code, 1, Integer::sum));
        List<String> reasons = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            reasons.add(entry.getKey() + "=" + entry.getValue());
        }
        byLength.forEach((length, codes) -> reasons.add(length + ": " + String.join(",", codes)));
        return new Claims.Decision(counts.size() == request.codes().size(), reasons);
    }
}
