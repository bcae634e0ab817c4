// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <E extends Exception> void sneak(Exception e) throws E {
        throw (E) e;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        ClaimsLogic.<RuntimeException>sneak(new Exception("x"));
        return new Claims.Decision(true, List.of());
    }
}
