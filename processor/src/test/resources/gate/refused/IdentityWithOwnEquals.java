// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Never(int n) {
        @Override
        public boolean equals(Object other) {
            return false;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static boolean same(Object a, Object b) {
        return a == b || (a != null && a.equals(b));
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<Never> one = List.of(new Never(1));
        return new Claims.Decision(same(one, List.copyOf(one)), List.of());
    }
}
