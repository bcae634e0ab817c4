// scripting CWE-95
package corpus;

import java.util.List;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            Object value = new ScriptEngineManager().getEngineByName("js").eval(request.name());
            return new Claims.Decision(value != null, List.of());
        } catch (ScriptException e) {
            throw new Claims.Rejected("script");
        }
    }
}
