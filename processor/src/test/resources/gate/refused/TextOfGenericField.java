// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Cell<T> {
        private final T held;

        Cell(T held) {
            this.held = held;
        }

        @Override
        public String toString() {
            return "[" + held + "]";
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(new Cell<>((Runnable) () -> {}).toString()));
    }
}
