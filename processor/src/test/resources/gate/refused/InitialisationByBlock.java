// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class First {
        static final int VALUE;

        static {
            VALUE = Second.VALUE + 1;
        }
    }

    private static final class Second {
        static final int VALUE;

        static {
            VALUE = First.VALUE + 1;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(request.age() > 3 ? "" + First.VALUE : "" + Second.VALUE));
    }
}
