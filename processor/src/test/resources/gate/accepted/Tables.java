package corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Integer rate = RATES.get(request.name());
        return new Claims.Decision(rate != null && CODES.containsAll(request.codes()), List.of(String.valueOf(rate)));
    }

    private static final List<String> CODES = List.of("A", "B", "C");
    private static final Map<String, Integer> RATES = Collections.unmodifiableMap(rates());

    private static Map<String, Integer> rates() {
        Map<String, Integer> rates = new LinkedHashMap<>();
        rates.put("basic", 3);
        rates.put("plus", 5);
        return rates;
    }
}
