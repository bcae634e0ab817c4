// bound: stack
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = new Evil().toString().length();
        return new Claims.Decision(total > 0, List.of());
    }

    private static final class Evil {
        @Override
        public String toString() {
            return "evil " + this;
        }
    }
}
