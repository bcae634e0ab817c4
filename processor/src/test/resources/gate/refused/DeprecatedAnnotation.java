// annotation
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    @Deprecated
    private static int one() {
        return 1;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(one() == 1, List.of());
    }
}
