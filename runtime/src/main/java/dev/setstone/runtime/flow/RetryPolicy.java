package dev.setstone.runtime.flow;

import dev.setstone.runtime.port.PortException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When a failed part of a flow is tried again. There is no jitter: the same failures give the same delays, which Temporal's
 * replay needs.
 *
 * @param attempts how often it is tried at most, the first time included; 1 to 1,000
 * @param firstDelay between the first two attempts
 * @param multiplier of every further delay, at least 1
 * @param maxDelay which no delay exceeds
 * @param codes of the {@link PortException}s that are worth another attempt
 * @param failures classes of exceptions that are worth another attempt, their subclasses included
 */
public record RetryPolicy(
        int attempts,
        Duration firstDelay,
        double multiplier,
        Duration maxDelay,
        List<String> codes,
        List<Class<? extends Exception>> failures) {

    private static final int MOST_ATTEMPTS = 1_000;
    private static final Duration LONGEST_DELAY = Duration.ofDays(1);

    /** @throws IllegalArgumentException when a number is out of its range */
    public RetryPolicy {
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException(
                    "attempts must be from 1 to " + MOST_ATTEMPTS + ", but is " + attempts + "; 1 means no retry");
        }
        if (firstDelay.isNegative() || maxDelay.compareTo(firstDelay) < 0 || maxDelay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("delays must be 0 <= firstDelay <= maxDelay <= " + LONGEST_DELAY
                    + ", but are " + firstDelay + " and " + maxDelay);
        }
        if (!(multiplier >= 1) || Double.isInfinite(multiplier)) {
            throw new IllegalArgumentException("multiplier must be a number from 1 on, but is " + multiplier);
        }
        codes = List.copyOf(codes);
        failures = List.copyOf(failures);
    }

    /** Every {@link PortException} is worth another attempt; each delay is twice the one before and at most a minute. */
    public static RetryPolicy of(int attempts, Duration firstDelay) {
        Duration maxDelay = firstDelay.compareTo(Duration.ofMinutes(1)) > 0 ? firstDelay : Duration.ofMinutes(1);
        return new RetryPolicy(attempts, firstDelay, 2, maxDelay, List.of(), List.of(PortException.class));
    }

    /** The same for {@link PortException}s with these codes and nothing else. */
    public RetryPolicy onCodes(String... retryable) {
        return new RetryPolicy(attempts, firstDelay, multiplier, maxDelay, List.of(retryable), List.of());
    }

    /** The same for one more class of exceptions and its subclasses. */
    public RetryPolicy on(Class<? extends Exception> retryable) {
        List<Class<? extends Exception>> all = new ArrayList<>(failures);
        all.add(retryable);
        return new RetryPolicy(attempts, firstDelay, multiplier, maxDelay, codes, all);
    }

    /** The same with other delays. */
    public RetryPolicy delays(double multipliedBy, Duration atMost) {
        return new RetryPolicy(attempts, firstDelay, multipliedBy, atMost, codes, failures);
    }

    /** Whether a failure is worth another attempt. A cancelled part never is. */
    public boolean retryable(Exception failure) {
        if (failure instanceof FlowCancelledException) {
            return false;
        }
        return (failure instanceof PortException port && codes.contains(port.code()))
                || failures.stream().anyMatch(type -> type.isInstance(failure));
    }

    /**
     * The delay after a failed attempt: {@code firstDelay * multiplier^(attempt - 1)} in whole milliseconds, at most
     * {@link #maxDelay()}.
     *
     * @param attempt the attempt that failed, from 1
     */
    public Duration delayAfter(int attempt) {
        double millis = firstDelay.toMillis() * Math.pow(multiplier, attempt - 1);
        return millis >= maxDelay.toMillis() ? maxDelay : Duration.ofMillis((long) millis);
    }
}
