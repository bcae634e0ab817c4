package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int weight = switch (request.name().strip()) {
            case "A", "B" -> 1;
            case "C" -> {
                int age = request.age();
                yield age * 2;
            }
            default -> 0;
        };
        return new Claims.Decision(weight > 0, List.of(Integer.toString(weight)));
    }
}
