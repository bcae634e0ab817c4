// reflection CWE-470
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] ages = {1};
        java.lang.reflect.Array.setInt(ages, 0, 2);
        return new Claims.Decision(ages[0] == 2, List.of());
    }
}
