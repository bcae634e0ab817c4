// scripting CWE-95
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object engines = new javax.script.ScriptEngineManager();
        return new Claims.Decision(true, List.of());
    }
}
