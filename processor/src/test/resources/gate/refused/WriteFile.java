// io CWE-73
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try (java.io.FileWriter out = new java.io.FileWriter("x")) {
            out.write("x");
        } catch (java.io.IOException e) {
            throw new Claims.Rejected("x");
        }
        return new Claims.Decision(true, List.of());
    }
}
