// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Comparable<String> c = s -> 0;
        return new Claims.Decision(true, List.of("" + c));
    }
}
