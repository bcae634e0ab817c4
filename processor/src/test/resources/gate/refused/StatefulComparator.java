// static-state CWE-1108
package corpus;

import java.util.Comparator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Flip implements Comparator<String> {
        private int calls;

        @Override
        public int compare(String a, String b) {
            calls++;
            return calls % 2 == 0 ? a.compareTo(b) : b.compareTo(a);
        }
    }

    private static final Comparator<String> ORDER = new Flip();

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(request.codes().stream().sorted(ORDER).findFirst().orElse("")));
    }
}
