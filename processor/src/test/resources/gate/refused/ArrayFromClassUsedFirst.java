// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Late {
        static final int[] SEED = {1};

        private Late() {}
    }

    private static final class Other {
        static final int VALUE = Late.SEED[0]++;

        private Other() {}
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int other = request.age() > 3 ? Other.VALUE : 0;
        return new Claims.Decision(Late.SEED[0] + other > 1, List.of());
    }
}
