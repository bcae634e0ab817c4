// annotation
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    @SuppressWarnings("unchecked")
    private static final List<String> SEEN = (List<String>) (List<?>) List.of(new StringBuilder());

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        ((StringBuilder) (Object) SEEN.get(0)).append(request.name());
        return new Claims.Decision(true, List.of());
    }
}
