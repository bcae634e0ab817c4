package corpus;

import java.math.BigDecimal;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static boolean same(Object a, Object b) {
        return a == b || (a != null && a.equals(b));
    }

    private static boolean different(String a, String b) {
        return a != b && (a == null || !a.equals(b));
    }

    private static boolean equalTexts(String a, String b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null) {
            return false;
        }
        return a.equals(b);
    }

    private static <T extends Comparable<T>> int compare(T a, T b) {
        if (a == b) {
            return 0;
        }
        if (a == null) {
            return -1;
        }
        if (b == null) {
            return 1;
        }
        return a.compareTo(b);
    }

    private static int compareLetters(String a, String b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        return a.compareToIgnoreCase(b);
    }

    private static boolean sameLetters(CharSequence a, CharSequence b) {
        if (a == null || b == null) {
            return a == b;
        }
        return a.toString().equalsIgnoreCase(b.toString());
    }

    private static boolean bothMissing(BigDecimal a, BigDecimal b) {
        return a == null ? a == b : false;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean approved = same(request.age(), 18)
                && different(request.name(), "x")
                && equalTexts("a", request.name())
                && compare(request.amount(), BigDecimal.TEN) < 0
                && compareLetters(request.name(), "c") == 0
                && sameLetters(request.name(), "b")
                && bothMissing(request.amount(), BigDecimal.ONE);
        return new Claims.Decision(approved, List.of());
    }
}
