// unordered-iteration
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object map = new java.util.HashMap<String, String>() {};
        return new Claims.Decision(true, List.of());
    }
}
