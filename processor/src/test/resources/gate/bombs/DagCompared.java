// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<Object> one = List.of();
        List<Object> other = List.of();
        for (int i = 0; i < 60; i++) { one = List.of(one, one); other = List.of(other, other); }
        total = one.equals(other) ? 1 : 0;
        return new Claims.Decision(total > 0, List.of());
    }
}
