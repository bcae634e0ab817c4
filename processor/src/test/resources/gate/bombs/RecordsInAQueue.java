// bound: memory
package corpus;

import java.util.PriorityQueue;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        PriorityQueue<Integer> all = new PriorityQueue<>();
        while (true) { all.offer(total++); }
    }
}
