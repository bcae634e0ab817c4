package dev.setstone.runtime.flow;

import java.time.Duration;

/**
 * The bounds of {@link InProcessFlow}.
 *
 * @param threads how many threads the engine has at most, at least 1
 * @param grace how long a cancelled part is waited for before the flow goes on without it
 * @param longest how long branches are waited for
 */
public record FlowLimits(int threads, Duration grace, Duration longest) {

    /** 64 threads, 5 seconds of grace, one hour for branches. */
    public static final FlowLimits DEFAULT = new FlowLimits(64, Duration.ofSeconds(5), Duration.ofHours(1));

    /** @throws IllegalArgumentException when there is no thread or no time */
    public FlowLimits {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
        }
        if (grace.isNegative() || longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("grace must not be negative and longest must be more than zero, but are "
                    + grace + " and " + longest);
        }
    }
}
