// unspecified-text
package corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Map<String, Supplier<String>> table = new LinkedHashMap<>();
        table.put("name", request::name);
        return new Claims.Decision(true, List.of(table.toString()));
    }
}
