// parallelism CWE-383
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        long n = request.codes().stream().parallel().count();
        return new Claims.Decision(true, List.of());
    }
}
