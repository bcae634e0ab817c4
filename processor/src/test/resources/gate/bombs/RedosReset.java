// bound: fuel
package corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        Matcher m = Pattern.compile("(c*)(a+)+\\1b").matcher("ab");
        m.reset("a".repeat(45) + "!");
        total = m.matches() ? 1 : 0;
        return new Claims.Decision(total > 0, List.of());
    }
}
