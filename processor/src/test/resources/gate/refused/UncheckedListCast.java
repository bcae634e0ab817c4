// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object numbers = List.of(request.age());
        List<String> texts = (List<String>) numbers;
        return new Claims.Decision(true, texts);
    }
}
