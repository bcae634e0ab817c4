// constant-folding CWE-400
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final String TEN = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    private static final String ONE_LINE = TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN
            + TEN;

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String text = ONE_LINE + ONE_LINE + ONE_LINE + ONE_LINE + ONE_LINE + ONE_LINE + ONE_LINE + ONE_LINE;
        return new Claims.Decision(true, List.of(text));
    }
}
