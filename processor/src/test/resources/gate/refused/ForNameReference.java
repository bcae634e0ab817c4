// reflection CWE-470
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Loader {
        Class<?> load(String name) throws ClassNotFoundException;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Loader loader = Class::forName;
        return new Claims.Decision(loader != null, List.of());
    }
}
