package corpus;

import java.util.List;
import java.util.function.IntBinaryOperator;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static IntBinaryOperator operation(String name) throws Claims.Rejected {
        return switch (name) {
            case "add" -> Math::addExact;
            case "multiply" -> Math::multiplyExact;
            default -> throw new Claims.Rejected("no such operation");
        };
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(operation(request.name()).applyAsInt(request.age(), 2) > 3, List.of());
    }
}
