package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Level level = Level.of(request.age());
        return new Claims.Decision(level != Level.HIGH, List.of(level.label(), Level.valueOf("LOW").label()));
    }

    enum Level {
        LOW("low", 10),
        HIGH("high", 99);

        private final String label;
        private final int limit;

        Level(String label, int limit) {
            this.label = label;
            this.limit = limit;
        }

        String label() {
            return label;
        }

        static Level of(int age) {
            for (Level level : values()) {
                if (age <= level.limit) {
                    return level;
                }
            }
            return HIGH;
        }
    }
}
