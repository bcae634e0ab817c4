package corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String longest = best(request.codes(), Comparator.comparingInt(String::length), "");
        Supplier<List<String>> fresh = ArrayList::new;
        List<String> copy = fresh.get();
        copy.add(longest);
        BiFunction<Integer, Integer, Integer> add = Math::addExact;
        return new Claims.Decision(add.apply(request.age(), 1) > 18, copy);
    }

    private static <T> T best(List<? extends T> items, Comparator<? super T> order, T none) {
        T best = none;
        for (T item : items) {
            if (order.compare(item, best) > 0) {
                best = item;
            }
        }
        return best;
    }
}
