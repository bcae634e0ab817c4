// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class First {
        static final int VALUE = Second.get() + 1;
    }

    private static final class Second {
        static final int VALUE = next();

        static int next() {
            return First.VALUE + 1;
        }

        static int get() {
            return VALUE;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(request.age() > 3 ? "" + First.VALUE : "" + Second.VALUE));
    }
}
