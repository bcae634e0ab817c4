// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private abstract static class Sink<T> {
        abstract String take(T value);
    }

    private static final class Joiner extends Sink<Set<String>> {
        @Override
        String take(Set<String> value) {
            return String.join(",", value);
        }
    }

    private static <T> String give(Sink<T> sink, T value) {
        return sink.take(value);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        return new Claims.Decision(seen.contains("a"), List.of(give(new Joiner(), seen)));
    }
}
