package corpus;

import java.util.List;
import java.util.Optional;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Optional<String> first = request.codes().stream().filter(code -> code.startsWith("X")).findFirst();
        String code = first.map(found -> found.substring(1)).orElseGet(() -> "none");
        if (first.isEmpty()) {
            return new Claims.Decision(false, List.of(code));
        }
        return new Claims.Decision(true, List.of(code));
    }
}
