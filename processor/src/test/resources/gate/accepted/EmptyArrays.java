package corpus;

import java.util.Arrays;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] NONE = {};

    private static final Object[] NOTHING = new Object[0];

    private static final StringBuilder[] NO_TEXTS = {};

    static int[] orNone(int[] values) {
        return values == null ? NONE : values;
    }

    static Object[] nothing() {
        return NOTHING;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] ages = request.age() < 0 ? null : new int[] {request.age()};
        String[] codes = request.codes().toArray(new String[0]);
        int count = orNone(ages).length + nothing().length + NO_TEXTS.length + Arrays.asList(codes).size();
        return new Claims.Decision(count > 1, List.of());
    }
}
