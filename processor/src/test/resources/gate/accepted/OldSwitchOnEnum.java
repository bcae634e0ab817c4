package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        switch (request.kind()) {
            case DENTAL:
                return new Claims.Decision(true, List.of("dental"));
            case VISION:
                return new Claims.Decision(true, List.of("vision"));
            default:
                return new Claims.Decision(false, List.of(Claims.Kind.DRUG.toString()));
        }
    }
}
