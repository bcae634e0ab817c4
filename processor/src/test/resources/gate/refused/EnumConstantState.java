// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private enum Counter {
        ONE {
            private int calls;

            @Override
            int next() {
                return calls++;
            }
        };

        abstract int next();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + Counter.ONE.next()));
    }
}
