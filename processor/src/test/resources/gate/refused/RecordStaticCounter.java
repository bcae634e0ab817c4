// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Id(int n) {
        private static int last;

        static Id next() {
            return new Id(last++);
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + Id.next().n()));
    }
}
