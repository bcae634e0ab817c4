// unordered-iteration
package corpus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<Object> hashed = Set.copyOf(List.of(1, "a", Claims.Kind.DRUG, request.age()));
        Set<Object> mixed = new TreeSet<>(List.of(1));
        return new Claims.Decision(hashed.contains(1) && mixed.containsAll(hashed), List.of());
    }
}
