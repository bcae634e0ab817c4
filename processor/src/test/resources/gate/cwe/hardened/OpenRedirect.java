package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String target(String name) {
        return switch (name) {
            case "home" -> "/";
            case "claims" -> "/claims";
            default -> "/help";
        };
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("redirect:" + target(request.name())));
    }
}
