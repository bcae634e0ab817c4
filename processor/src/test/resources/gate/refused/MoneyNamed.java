// floating-point-money CWE-1339
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        double salary = request.age() * 12.5;
        double tax = salary * 0.2;
        return new Claims.Decision(true, List.of("" + tax));
    }
}
