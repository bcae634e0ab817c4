// bound: fuel
package corpus;

import java.util.List;
import java.util.TreeSet;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        TreeSet<Evil> all = new TreeSet<>();
        all.add(new Evil(1));
        all.add(new Evil(2));
        total = all.size();
        return new Claims.Decision(total > 0, List.of());
    }

    private record Evil(int value) implements Comparable<Evil> {
        @Override
        public int compareTo(Evil other) {
            int n = 0;
            while (n >= 0) {
                n = n ^ 1;
            }
            return n;
        }
    }
}
