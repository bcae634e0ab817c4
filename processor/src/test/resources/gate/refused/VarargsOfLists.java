// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <T> T[] pack(T... items) {
        return items;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String>[] lists = pack(request.codes());
        Object[] all = lists;
        all[0] = List.of(1);
        return new Claims.Decision(true, lists[0]);
    }
}
