package corpus;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        NavigableMap<LocalDate, List<String>> index = new TreeMap<>();
        index.computeIfAbsent(request.date(), date -> new ArrayList<>()).addAll(request.codes());
        Map<Claims.Kind, Integer> kinds = new EnumMap<>(Claims.Kind.class);
        kinds.merge(request.kind(), 1, Integer::sum);
        Deque<String> stack = new ArrayDeque<>();
        index.values().forEach(stack::addAll);
        Set<String> unique = new LinkedHashSet<>(stack);
        return new Claims.Decision(unique.size() == stack.size() && kinds.containsKey(Claims.Kind.DRUG), List.copyOf(unique));
    }
}
