// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Packer<T> {
        T[] pack(T... items);
    }

    private static <T> T[] packed(Packer<T> packer, T item) {
        return packer.pack(item);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Packer<String> packer = items -> items;
        return new Claims.Decision(true, List.of(packed(packer, request.name())[0]));
    }
}
