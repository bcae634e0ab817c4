// bound: memory
package corpus;

import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<Integer> all = new LinkedList<>(List.of(1));
        ListIterator<Integer> it = all.listIterator();
        while (it.hasNext()) { int n = it.next(); it.add(n); it.previous(); }
        return new Claims.Decision(true, List.of());
    }
}
