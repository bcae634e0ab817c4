// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Iterable<String> it = () -> request.codes().iterator();
        return new Claims.Decision(true, List.of("" + it));
    }
}
