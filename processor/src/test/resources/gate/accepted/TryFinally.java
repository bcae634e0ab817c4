package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int steps = 0;
        try {
            steps += Integer.parseInt(request.name());
        } catch (NumberFormatException | NullPointerException e) {
            throw new Claims.Rejected("no number");
        } finally {
            steps++;
        }
        return new Claims.Decision(steps > 0, List.of());
    }
}
