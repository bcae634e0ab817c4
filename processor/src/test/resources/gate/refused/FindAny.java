// unordered-iteration
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object any = request.codes().stream().findAny();
        return new Claims.Decision(true, List.of());
    }
}
