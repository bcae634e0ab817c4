// default-locale
package corpus;

import java.text.Collator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Collator.getInstance().compare("a", "b") < 0, List.of());
    }
}
