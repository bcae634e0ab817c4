package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads when a call is tried again. The bounds are those of the runtime's {@code RetryPolicy}, which refuses others. */
final class RetryReader {

    private static final int MOST_ATTEMPTS = 1_000;
    private static final Duration LONGEST_DELAY = Duration.ofDays(1);
    private static final Duration USUAL_DELAY = Duration.ofSeconds(1);
    private static final Duration USUAL_LONGEST = Duration.ofMinutes(1);
    private static final BigDecimal USUAL_MULTIPLIER = BigDecimal.valueOf(2);
    private static final BigDecimal LARGEST_MULTIPLIER = BigDecimal.valueOf(1_000);

    /** The policy; empty when it lacks the number of attempts, which is then among the problems. */
    Optional<FlowAction.Retry> read(Section section) {
        section.require(SpecKey.ATTEMPTS);
        Optional<Integer> attempts = section.ordinal(SpecKey.ATTEMPTS, MOST_ATTEMPTS, "from 1 to " + MOST_ATTEMPTS);
        Duration delay = DurationReader.read(section, SpecKey.DELAY, Duration.ZERO, LONGEST_DELAY)
                .orElse(USUAL_DELAY);
        BigDecimal multiplier = section.number(SpecKey.MULTIPLIER, BigDecimal.ONE, LARGEST_MULTIPLIER)
                .map(Located::value)
                .orElse(USUAL_MULTIPLIER);
        Duration usualLongest = delay.compareTo(USUAL_LONGEST) > 0 ? delay : USUAL_LONGEST;
        Duration maxDelay = DurationReader.read(section, SpecKey.MAX_DELAY, delay, LONGEST_DELAY)
                .orElse(usualLongest);
        List<String> codes =
                section.texts(SpecKey.ON, "code").stream().map(Located::value).toList();
        return attempts.map(count -> new FlowAction.Retry(count, delay, multiplier, maxDelay, codes));
    }
}
