// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        int state = 0;
        while (state != 9) { switch (state) { case 0: state = 1; break; case 1: state = 2; break; default: state = 0; } total++; }
        return new Claims.Decision(total > 0, List.of());
    }
}
