// io CWE-73
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static <T extends java.io.File> boolean none(List<T> files) {
        return files.isEmpty();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(none(List.of()), List.of());
    }
}
