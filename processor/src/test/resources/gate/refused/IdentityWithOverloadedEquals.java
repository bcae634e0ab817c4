// identity-comparison CWE-595
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Text {
        String text();

        default boolean equals(Text other) {
            return false;
        }
    }

    private static Text text(String text) {
        return () -> text;
    }

    private static boolean same(Text a, Text b) {
        return a == b || (a != null && a.equals(b));
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(same(text("a"), text("a")), List.of());
    }
}
