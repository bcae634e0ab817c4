// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    @SafeVarargs
    private static <T> Object[] raw(List<T>... lists) {
        Object[] all = lists;
        all[0] = List.of(1);
        return all;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + raw(request.codes()).length));
    }
}
