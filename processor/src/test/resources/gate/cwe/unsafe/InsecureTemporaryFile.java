// temporary-file CWE-377
package corpus;

import java.io.File;
import java.io.IOException;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            return new Claims.Decision(File.createTempFile("claim", ".txt").exists(), List.of());
        } catch (IOException e) {
            throw new Claims.Rejected("file");
        }
    }
}
