package dev.setstone.temporal;

import dev.setstone.runtime.flow.RetryPolicy;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import java.time.Duration;

/**
 * The bounds of one step or port method as an activity.
 *
 * @param startToClose how long one attempt may take
 * @param scheduleToClose how long all attempts may take together, waiting for a worker included
 * @param retry which failures are tried again, and when. An attempt that ends without an answer, because its worker died or its
 *     time was over, is tried again as often as {@link RetryPolicy#attempts()} says; an {@link IllegalArgumentException} never is
 */
public record StepOptions(Duration startToClose, Duration scheduleToClose, RetryPolicy retry) {

    private static final Duration SHORTEST_DELAY = Duration.ofMillis(1);

    /**
     * A minute for an attempt, an hour for all, three attempts a second, two seconds apart. No failure that the step or port
     * answers with is tried again, since a recorded step gives the same answer to the same question.
     */
    public static final StepOptions DEFAULT = new StepOptions(
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            RetryPolicy.of(3, Duration.ofSeconds(1)).onCodes());

    /** @throws IllegalArgumentException when a time is not more than zero, or an attempt may take longer than all */
    public StepOptions {
        if (startToClose.isNegative() || startToClose.isZero() || scheduleToClose.compareTo(startToClose) < 0) {
            throw new IllegalArgumentException("times must be 0 < startToClose <= scheduleToClose, but are "
                    + startToClose + " and " + scheduleToClose);
        }
    }

    /** The same with another policy. */
    public StepOptions withRetry(RetryPolicy policy) {
        return new StepOptions(startToClose, scheduleToClose, policy);
    }

    /** The same with other times. */
    public StepOptions withTimes(Duration attempt, Duration allAttempts) {
        return new StepOptions(attempt, allAttempts, retry);
    }

    boolean retryable(Exception failure) {
        return !(failure instanceof IllegalArgumentException) && retry.retryable(failure);
    }

    ActivityOptions activityOptions() {
        // Temporal refuses a delay of zero.
        Duration first = longer(retry.firstDelay(), SHORTEST_DELAY);
        return ActivityOptions.newBuilder()
                .setStartToCloseTimeout(startToClose)
                .setScheduleToCloseTimeout(scheduleToClose)
                .setRetryOptions(RetryOptions.newBuilder()
                        .setMaximumAttempts(retry.attempts())
                        .setInitialInterval(first)
                        .setBackoffCoefficient(retry.multiplier())
                        .setMaximumInterval(longer(retry.maxDelay(), first))
                        .build())
                .build();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
