// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Later(int n) implements Comparable<Later> {
        @Override
        public int compareTo(Later other) {
            return 1;
        }
    }

    private static <T extends Comparable<T>> int compare(T a, T b) {
        if (a == b) {
            return 0;
        }
        return a.compareTo(b);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Later one = new Later(1);
        return new Claims.Decision(compare(one, List.of(one).get(0)) == 0, List.of());
    }
}
