// heap-pollution CWE-704
package corpus;

import java.util.List;
import java.util.function.Function;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Pack<T> {
        private final T[] items;

        Pack(T... items) {
            this.items = items;
        }
    }

    private static <T> Pack<T> packed(T item) {
        Function<T, Pack<T>> packer = Pack::new;
        return packer.apply(item);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String[] items = packed(request.name()).items;
        return new Claims.Decision(true, List.of(items[0]));
    }
}
