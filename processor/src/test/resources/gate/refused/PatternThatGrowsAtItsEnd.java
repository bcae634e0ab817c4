// regular-expression CWE-1333
package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private static final String WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen";
    private static final String MORE = WORDS + "|" + WORDS + "|" + WORDS + "|" + WORDS + "|" + WORDS + "|" + WORDS;
    private static final Pattern NUMBERS = Pattern.compile(MORE + "|" + MORE + "|" + MORE + "|" + MORE + "|(?:a+)+b");

    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(NUMBERS.matcher(request.name()).matches(), List.of());
    }
}
