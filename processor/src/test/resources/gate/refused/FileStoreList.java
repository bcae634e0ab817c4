// io CWE-73
package corpus;

import java.nio.file.FileSystems;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(FileSystems.getDefault().isOpen(), List.of());
    }
}
