package corpus;

import java.util.Comparator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Comparator<String> byLength = new Comparator<>() {
            @Override
            public int compare(String left, String right) {
                return Integer.compare(left.length(), right.length());
            }
        };
        record Pair(String left, int right) {}
        List<Pair> pairs = request.codes().stream().map(code -> new Pair(code, code.length() + request.age())).toList();
        class Counter {
            int count = request.age();
        }
        Counter counter = new Counter();
        counter.count += pairs.size();
        return new Claims.Decision(counter.count > 3, request.codes().stream().sorted(byLength).toList());
    }
}
