// identity-hash CWE-595
package corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Key {
        private final int n;

        Key(int n) {
            this.n = n;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.n == n;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<Key> keys = new LinkedHashSet<>();
        keys.add(new Key(1));
        return new Claims.Decision(keys.add(new Key(1)), List.of());
    }
}
