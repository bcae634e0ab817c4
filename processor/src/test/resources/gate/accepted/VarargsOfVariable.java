package corpus;

import java.util.List;
import java.util.function.Predicate;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static <T> T[] toArray(T... items) {
        return items;
    }

    private static <T> T firstThat(Predicate<T> test, T... items) {
        for (T item : items) {
            if (test.test(item)) {
                return item;
            }
        }
        return null;
    }

    @SafeVarargs
    private static int sum(int... values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String first = firstThat(text -> !text.isEmpty(), toArray("", request.name()));
        return new Claims.Decision(sum(1, request.age()) > 3, List.of(String.valueOf(first)));
    }
}
