// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        Pair pair = new Pair(null, null);
        for (int i = 0; i < 60; i++) { pair = new Pair(pair, pair); }
        total = pair.toString().length();
        return new Claims.Decision(total > 0, List.of());
    }

    private record Pair(Pair left, Pair right) {}
}
