// html-text CWE-79
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(new StringBuilder("<td>").append(request.name()).append("</td>").toString()));
    }
}
