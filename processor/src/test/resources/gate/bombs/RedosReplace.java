// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = ("x".repeat(60) + "y").replaceAll("(z*)(x+x+)+\\1z", "").length();
        return new Claims.Decision(total > 0, List.of());
    }
}
