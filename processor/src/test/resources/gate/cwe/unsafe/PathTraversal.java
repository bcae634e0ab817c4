// file-path CWE-22
package corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            return new Claims.Decision(true, List.of(Files.readString(Path.of("/claims", request.name()))));
        } catch (IOException e) {
            throw new Claims.Rejected("file");
        }
    }
}
