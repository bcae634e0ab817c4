// unordered-iteration
package corpus;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Walk implements Iterator<String> {
        private final Iterator<String> inner;

        Walk(Set<String> content) {
            this.inner = content.iterator();
        }

        @Override
        public boolean hasNext() {
            return inner.hasNext();
        }

        @Override
        public String next() {
            return inner.next();
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<String> seen = new HashSet<>(request.codes());
        return new Claims.Decision(seen.contains("a"), List.of(new Walk(seen).next()));
    }
}
