// nesting CWE-674
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static <T> T id(T t) {
        return t;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object x = id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(1))))))))))))))))))));
        return new Claims.Decision(true, List.of());
    }
}
