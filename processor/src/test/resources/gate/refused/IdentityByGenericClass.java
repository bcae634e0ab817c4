// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Slot<T> {
        private final T held;

        Slot(T held) {
            this.held = held;
        }

        boolean holds(T other) {
            return held == other;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(new Slot<Long>(request.age() * 100L).holds(request.age() * 100L), List.of());
    }
}
