// unordered-iteration
package corpus;

import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Names {
        Set<String> KNOWN = Set.of("a", "b", "c");
    }

    private static final class Heir implements Names {
        private Heir() {}

        static String all() {
            return String.join(",", KNOWN);
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Names.KNOWN.contains("a"), List.of(Heir.all()));
    }
}
