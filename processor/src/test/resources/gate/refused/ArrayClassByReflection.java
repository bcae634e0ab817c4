// reflection CWE-470
package corpus;

import java.lang.reflect.Array;
import java.util.List;
import java.util.function.BiFunction;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        BiFunction<Object, Integer, Object> get = Array::get;
        return new Claims.Decision(get.apply(new int[] {1}, 0) == null, List.of());
    }
}
