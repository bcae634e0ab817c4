package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        char none = '\u0000';
        String text = "5 \u20ac \\u0041 \u00e9";
        return new Claims.Decision(request.name().indexOf(none) < 0, List.of(text));
    }
}
