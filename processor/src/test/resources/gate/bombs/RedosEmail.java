// bound: fuel
package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        String regex = "^(-*)([a-zA-Z0-9]+\\.?)+@\\1$";
        total = Pattern.matches(regex, "a".repeat(60)) ? 1 : 0;
        return new Claims.Decision(total > 0, List.of());
    }
}
