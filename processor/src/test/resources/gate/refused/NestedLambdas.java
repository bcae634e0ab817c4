// nesting CWE-674
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        java.util.function.Supplier<Object> s = () -> (java.util.function.Supplier<Object>) () -> (java.util.function.Supplier<Object>) () -> (java.util.function.Supplier<Object>) () -> (java.util.function.Supplier<Object>) () -> (java.util.function.Supplier<Object>) () -> (java.util.function.Supplier<Object>) () -> (java.util.function.Supplier<Object>) () -> 1;
        return new Claims.Decision(true, List.of());
    }
}
