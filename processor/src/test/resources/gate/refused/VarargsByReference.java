// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Packer {
        List<String>[] pack(List<String> one);
    }

    private static <T> T[] pack(T... items) {
        return items;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Packer packer = ClaimsLogic::pack;
        List<String>[] lists = packer.pack(request.codes());
        Object[] all = lists;
        all[0] = List.of(1);
        return new Claims.Decision(true, lists[0]);
    }
}
