package corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final Map<String, Integer> POINTS = Map.of("a", 1, "b", 2, "c", 3);

    private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u');

    private static boolean isNew(String code, Set<String> seen) {
        return seen.add(code);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String code : request.codes()) {
            counts.merge(code, POINTS.getOrDefault(code, 0), Integer::sum);
            if (!isNew(code, seen) && counts.get(code) > 1) {
                twice.add(code);
            }
        }
        List<String> fresh = request.codes().stream().filter(code -> !seen.contains(code)).toList();
        boolean vowel = !request.name().isEmpty() && VOWELS.contains(request.name().charAt(0));
        return new Claims.Decision(vowel && fresh.isEmpty() && counts.keySet().size() > 1, twice);
    }
}
