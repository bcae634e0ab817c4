// nesting CWE-674
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static <T extends Comparable<T> & Runnable & AutoCloseable & Iterable<T> & CharSequence & Appendable> void f(T t) {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of());
    }
}
