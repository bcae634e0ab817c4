// annotation
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    @SuppressWarnings("unchecked")
    private static <T> T as(Object o) {
        return (T) o;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String s = as(request.name());
        return new Claims.Decision(true, List.of(s));
    }
}
