// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private record Inner<T>(T value) {}

    private record Outer<T>(Inner<T> inner) {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + new Outer<>(new Inner<>(new int[] {1}))));
    }
}
