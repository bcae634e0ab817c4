// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Runnable r = () -> {};
        return new Claims.Decision(true, List.of(r.toString()));
    }
}
