// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object o = new long[] {1};
        if (o instanceof long[] numbers) {
            return new Claims.Decision(true, List.of("n" + numbers));
        }
        return new Claims.Decision(false, List.of());
    }
}
