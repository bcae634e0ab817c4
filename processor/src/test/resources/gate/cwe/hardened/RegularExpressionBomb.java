package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(request.name().matches("a+") || request.name().matches("[a-z]+(?: [a-z]+)*"), List.of());
    }
}
