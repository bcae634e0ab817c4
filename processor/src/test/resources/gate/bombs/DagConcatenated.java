// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        List<Object> all = List.of();
        for (int i = 0; i < 60; i++) { all = List.of(all, all); }
        String text = "all: " + all;
        total = text.length();
        return new Claims.Decision(total > 0, List.of());
    }
}
