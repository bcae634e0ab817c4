// heap-pollution CWE-704
package corpus;

import java.util.ArrayList;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> texts = new ArrayList<>();
        List raw = texts;
        raw.add(request.age());
        return new Claims.Decision(true, texts);
    }
}
