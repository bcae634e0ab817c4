// unicode-escape CWE-1007
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String text = """
                \u0041
                """;
        return new Claims.Decision(true, List.of(text));
    }
}
