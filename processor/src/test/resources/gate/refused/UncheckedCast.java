// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <T> T as(Object value) {
        return (T) value;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String name = as(request.name());
        return new Claims.Decision(true, List.of(name));
    }
}
