// unspecified-text
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Shape {}

    private static final class Circle implements Shape {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Shape shape = new Circle();
        return new Claims.Decision(true, List.of("shape " + shape));
    }
}
