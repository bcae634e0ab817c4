// io CWE-73
package corpus;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        StringWriter text = new StringWriter();
        new IllegalStateException("x").printStackTrace(new PrintWriter(text));
        return new Claims.Decision(true, List.of(text.toString()));
    }
}
