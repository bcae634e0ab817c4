// bound: library
package corpus;

import java.util.Arrays;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int[] all = new int[1];
        while (true) { all = Arrays.copyOf(all, all.length * 2); }
    }
}
