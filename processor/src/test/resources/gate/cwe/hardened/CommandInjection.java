package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    // What may run is chosen among constants, and the caller gets the arguments one by one.
    private static List<String> command(String name) throws Claims.Rejected {
        return switch (name) {
            case "ping" -> List.of("ping", "-c", "1");
            case "date" -> List.of("date", "-u");
            default -> throw new Claims.Rejected("no such command");
        };
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, command(request.name()));
    }
}
