// bound: fuel
// refused by the security gate: catch-all
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        try (Endless e = new Endless()) { total++; }
        return new Claims.Decision(total > 0, List.of());
    }

    private record Endless() implements AutoCloseable {
        @Override
        public void close() {
            int n = 0;
            while (n >= 0) {
                n = n ^ 1;
            }
        }
    }
}
