// io CWE-73
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<? extends java.io.File> files = List.of();
        return new Claims.Decision(files.isEmpty(), List.of());
    }
}
