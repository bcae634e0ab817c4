package corpus;

import java.math.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

final class ClaimsLogic {
    private ClaimsLogic() {}


    private static final class Key implements Comparable<Key> {
        private final int a; Key(int a) { this.a = a; }
        @Override public int compareTo(Key o) { return Integer.compare(a, o.a); }
        @Override public boolean equals(Object o) { return o instanceof Key k && k.a == a; }
        @Override public int hashCode() { return Integer.hashCode(a); }
        @Override public String toString() { return "K" + a; }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Set<Key> keys = new LinkedHashSet<>(); keys.add(new Key(request.age()));
        return new Claims.Decision(true, List.of("" + keys + new Key(2)));
    }
}
