// bound: memory
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        String text = "x".repeat(100_000);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) { all.add(text.substring(i)); }
        total = all.size();
        return new Claims.Decision(total > 0, List.of());
    }
}
