// platform-math
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        java.util.function.DoubleUnaryOperator f = Math::sin;
        return new Claims.Decision(true, List.of());
    }
}
