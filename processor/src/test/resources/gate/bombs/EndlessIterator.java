// bound: fuel
package corpus;

import java.util.Iterator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        for (Integer i : new Forever()) { total += i; }
        return new Claims.Decision(total > 0, List.of());
    }

    private static final class Forever implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public Integer next() {
                    return 1;
                }
            };
        }
    }
}
