// io CWE-73
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static void check(int n) throws java.io.IOException {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of());
    }
}
