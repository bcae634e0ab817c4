// heap-pollution CWE-704
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static class Pack<T> {
        private final T[] items;

        Pack(T... items) {
            this.items = items;
        }
    }

    private static final class Lists extends Pack<List<String>> {
        Lists(List<String> one) {
            super(one);
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Pack<List<String>> pack = new Lists(request.codes());
        Object[] all = pack.items;
        all[0] = List.of(1);
        return new Claims.Decision(true, pack.items[0]);
    }
}
