package corpus;

import java.util.List;
import java.util.regex.Pattern;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(Pattern.compile("^" + Pattern.quote(request.codes().get(0)) + "[0-9]*$").matcher(request.name()).find(), List.of());
    }
}
