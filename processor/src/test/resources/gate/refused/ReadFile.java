// io CWE-73
package corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            Files.readString(Path.of("/etc/passwd"));
        } catch (java.io.IOException e) {
            throw new Claims.Rejected("x");
        }
        return new Claims.Decision(true, List.of());
    }
}
