// regular-expression CWE-1333
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static boolean fits(String text, String form) {
        return text.matches(form);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(fits(request.name(), "(x+x+)+y"), List.of());
    }
}
