// bound: memory
package corpus;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        total = String.join(",", new Forever()).length();
        return new Claims.Decision(total > 0, List.of());
    }

    private static final class Forever implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.generate(() -> "x").iterator();
        }
    }
}
