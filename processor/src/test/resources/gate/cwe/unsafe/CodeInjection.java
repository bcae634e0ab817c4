// code-generation CWE-94
package corpus;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.tools.ToolProvider;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int result = ToolProvider.getSystemJavaCompiler().run(null, new ByteArrayOutputStream(), null, request.name());
        return new Claims.Decision(result == 0, List.of());
    }
}
