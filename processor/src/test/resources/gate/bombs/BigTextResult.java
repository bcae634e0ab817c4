// bound: output
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        List<String> reasons = List.of("x".repeat(3_000_000));
        return new Claims.Decision(true, reasons);
    }
}
