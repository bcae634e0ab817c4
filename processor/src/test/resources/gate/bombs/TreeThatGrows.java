// bound: fuel
package corpus;

import java.util.TreeSet;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        TreeSet<String> all = new TreeSet<>();
        while (true) { all.add("k" + all.size()); }
    }
}
