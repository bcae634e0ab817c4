// default-locale
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        java.util.Locale locale = java.util.Locale.getDefault();
        return new Claims.Decision(true, List.of());
    }
}
