// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <T> T[] pack(T... items) {
        return items;
    }

    private static <T> T[] two(T a, T b) {
        return pack(a, b);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String[] both = two("a", request.name());
        return new Claims.Decision(true, List.of(both[0]));
    }
}
