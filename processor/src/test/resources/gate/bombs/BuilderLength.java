// bound: library
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        StringBuilder text = new StringBuilder();
        text.setLength(Integer.MAX_VALUE - 8);
        total = text.length();
        return new Claims.Decision(total > 0, List.of());
    }
}
