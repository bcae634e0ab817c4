// template-injection CWE-1336
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String template = "Dear {name}, your claim is {state}.";
        return new Claims.Decision(true, List.of(template.replaceAll("\\{name\\}", request.name())));
    }
}
