// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <T> String outer(List<T> values) {
        return inner(values.get(0));
    }

    private static <U> String inner(U value) {
        return String.valueOf(value);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(outer(List.of(new int[] {1}))));
    }
}
