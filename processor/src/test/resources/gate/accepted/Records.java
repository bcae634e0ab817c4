package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Score score = new Score(request.age(), request.kind()).plus(3);
        return new Claims.Decision(score.points() > 20 && !score.equals(new Score(0, Claims.Kind.DRUG)), List.of(score.toString()));
    }

    record Score(int points, Claims.Kind kind) {
        Score {
            if (points < 0) {
                throw new IllegalArgumentException("points must not be negative");
            }
        }

        Score plus(int more) {
            return new Score(points + more, kind);
        }
    }
}
