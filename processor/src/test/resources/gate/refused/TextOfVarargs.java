// unspecified-text
package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String all(Object... values) {
        return Arrays.asList(values).toString();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(all(new int[] {1}, "x")));
    }
}
