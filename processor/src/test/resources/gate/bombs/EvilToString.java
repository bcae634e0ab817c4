// bound: fuel
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        String text = "" + new Evil(1);
        total = text.length();
        return new Claims.Decision(total > 0, List.of());
    }

    private record Evil(int value) {
        @Override
        public String toString() {
            int n = 0;
            while (n >= 0) {
                n = n ^ 1;
            }
            return "evil";
        }
    }
}
