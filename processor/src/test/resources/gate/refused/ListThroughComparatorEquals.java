// static-state CWE-1108
package corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final List<String> NAMES = new ArrayList<>();

    private static final class Sly implements Comparator<String> {
        @Override
        public int compare(String one, String other) {
            return one.compareTo(other);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ArrayList<?> list && list.remove(null);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Comparator<String> sly = new Sly();
        return new Claims.Decision(sly.equals(NAMES) || NAMES.isEmpty(), List.of());
    }
}
