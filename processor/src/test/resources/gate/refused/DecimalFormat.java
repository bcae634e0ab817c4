// default-locale
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String text = new java.text.DecimalFormat("#,##0").format(request.age());
        return new Claims.Decision(true, List.of());
    }
}
