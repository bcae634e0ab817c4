package dev.setstone.processor.model;

import java.time.Duration;

/**
 * What bounds the calls of a model.
 *
 * @param timeout the longest wait for one answer
 * @param deadline the longest that one prompt may take, retries and the pauses between them included
 * @param maxRetries how often a call is made again after a passing failure; 0 means never
 * @param maxOutputTokens the longest answer, in tokens
 */
public record CallLimits(Duration timeout, Duration deadline, int maxRetries, int maxOutputTokens) {

    /** Two minutes an answer, ten minutes a prompt, 3 retries, 8192 tokens. */
    public static CallLimits defaults() {
        return new CallLimits(Duration.ofMinutes(2), Duration.ofMinutes(10), 3, 8192);
    }

    public CallLimits withTimeout(Duration value) {
        return new CallLimits(value, deadline, maxRetries, maxOutputTokens);
    }

    public CallLimits withDeadline(Duration value) {
        return new CallLimits(timeout, value, maxRetries, maxOutputTokens);
    }

    public CallLimits withMaxRetries(int value) {
        return new CallLimits(timeout, deadline, value, maxOutputTokens);
    }

    public CallLimits withMaxOutputTokens(int value) {
        return new CallLimits(timeout, deadline, maxRetries, value);
    }
}
