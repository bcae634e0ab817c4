// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<Evil> all = List.of(new Evil(1));
        total = all.indexOf(new Evil(1));
        return new Claims.Decision(total > 0, List.of());
    }

    private record Evil(int value) {
        @Override
        public boolean equals(Object other) {
            int n = 0;
            while (n >= 0) {
                n = n ^ 1;
            }
            return n < 0;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
