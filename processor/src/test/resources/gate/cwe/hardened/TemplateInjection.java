package corpus;

import java.util.List;
import java.util.regex.Matcher;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String template = "Dear {name}, your claim {id} is settled.";
        String named = template.replaceAll("\\{name\\}", Matcher.quoteReplacement(request.name()));
        return new Claims.Decision(true, List.of(named.replace("{id}", request.codes().get(0))));
    }
}
