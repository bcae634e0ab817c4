// reflection CWE-470
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object array = java.lang.reflect.Array.newInstance(String.class, 3);
        return new Claims.Decision(array != null, List.of());
    }
}
