// forbidden-reference
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object inflater = new java.util.zip.Inflater();
        return new Claims.Decision(true, List.of());
    }
}
