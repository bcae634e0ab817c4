// default-locale
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object f = java.time.format.DateTimeFormatter.ofPattern("dd MMM");
        return new Claims.Decision(true, List.of());
    }
}
