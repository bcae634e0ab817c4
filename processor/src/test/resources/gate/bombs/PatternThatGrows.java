// bound: library
package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        StringBuilder regex = new StringBuilder("a");
        for (int i = 0; i < 1_000_000; i++) { regex.append("|a").append(i); }
        total = Pattern.compile(regex.toString()).matcher("b").find() ? 1 : 0;
        return new Claims.Decision(total > 0, List.of());
    }
}
