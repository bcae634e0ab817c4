package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String host(String name) throws Claims.Rejected {
        return switch (name) {
            case "eligibility" -> "eligibility.example.org";
            case "claims" -> "claims.example.org";
            default -> throw new Claims.Rejected("no such service");
        };
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("https://" + host(request.name()) + "/v1"));
    }
}
