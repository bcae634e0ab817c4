// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Rule {
        boolean holds(int age);

        default String text() {
            return "rule " + this;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Rule rule = age -> age > 3;
        return new Claims.Decision(true, List.of(rule.text()));
    }
}
