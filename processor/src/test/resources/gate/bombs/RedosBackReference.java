// bound: fuel
package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        Pattern p = Pattern.compile("(.*)(.*)(.*)(.*)(.*)(.*)(.*)\\1\\2\\3x");
        total = p.matcher("ab".repeat(40)).find() ? 1 : 0;
        return new Claims.Decision(total > 0, List.of());
    }
}
