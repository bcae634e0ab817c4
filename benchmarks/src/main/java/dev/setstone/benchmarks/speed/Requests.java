package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization.Condition;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Requests that are the same in every process: drawn from a fixed seed, every third measurement on or beside a rule's bound. */
final class Requests {

    /** How many; a power of two, and known to the benchmark at compile time. */
    static final int COUNT = 512;

    private static final long SEED = 20_261_123L;
    private static final String[] BMI_BOUNDS = {"9.9", "10", "26.9", "27", "29.9", "30", "100", "100.1"};
    private static final String[] A1C_BOUNDS = {"2.9", "3.0", "6.4", "6.5", "20.0", "20.1"};

    private Requests() {}

    static List<Request> all() {
        Random random = new Random(SEED);
        return Stream.generate(() -> next(random)).limit(COUNT).toList();
    }

    private static Request next(Random random) {
        return new Request(
                10 + random.nextInt(70),
                measured(random, BMI_BOUNDS, 150, 350),
                random.nextBoolean() ? Optional.of(measured(random, A1C_BOUNDS, 45, 45)) : Optional.empty(),
                conditions(random),
                random.nextBoolean(),
                random.nextInt(10) == 0);
    }

    /** A number with one decimal: a bound, or one from the range, given in tenths. */
    private static BigDecimal measured(Random random, String[] bounds, int least, int width) {
        return random.nextInt(3) == 0
                ? new BigDecimal(bounds[random.nextInt(bounds.length)])
                : BigDecimal.valueOf(least + random.nextInt(width), 1);
    }

    private static Set<Condition> conditions(Random random) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if (random.nextInt(5) == 0) {
                conditions.add(condition);
            }
        }
        return conditions;
    }
}
