package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        boolean approved = switch (request.kind()) {
            case DENTAL -> request.age() < 65;
            case VISION -> true;
            case DRUG -> request.codes().contains("RX");
        };
        return new Claims.Decision(approved, List.of(request.kind().name()));
    }
}
