// regular-expression CWE-1333
package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private static final List<String> FORMS = List.of("[a-z]+", "(?:\\d{1,3})+x");

    private ClaimsLogic() {}

    private static boolean fits(List<String> forms, String text) {
        for (String form : forms) {
            if (Pattern.compile(form).matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(fits(FORMS, request.name()), List.of());
    }
}
