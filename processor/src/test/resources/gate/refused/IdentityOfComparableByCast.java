// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Marker {}

    private static Comparable<Object> later() {
        return (Comparable<Object> & Marker) other -> 1;
    }

    private static int compare(Comparable<Object> a, Comparable<Object> b) {
        if (a == b) {
            return 0;
        }
        return a.compareTo(b);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(compare(later(), later()) == 0, List.of());
    }
}
