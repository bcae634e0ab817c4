// unordered-iteration
package corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Probe(String name, List<String> log) {
        @Override
        public boolean equals(Object other) {
            log.add(name);
            return other instanceof Probe;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> log = new ArrayList<>();
        Map<Claims.Kind, Probe> one = new HashMap<>();
        Map<Claims.Kind, Probe> two = new HashMap<>();
        for (Claims.Kind kind : Claims.Kind.values()) {
            one.put(kind, new Probe(kind.name(), log));
            two.put(kind, new Probe(kind.name(), log));
        }
        return new Claims.Decision(one.equals(two), log);
    }
}
