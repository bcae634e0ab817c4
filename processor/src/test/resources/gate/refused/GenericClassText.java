// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Box<T> {
        private final T value;

        Box(T value) {
            this.value = value;
        }

        String text() {
            return "" + value;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(new Box<Runnable>(() -> {}).text()));
    }
}
