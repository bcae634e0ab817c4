package dev.setstone.processor.model;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/**
 * How a client passes its time, so that tests can say how it passes.
 *
 * @param pause waits between two calls
 * @param progress hears what is waited for
 * @param beat how often it hears of one wait
 * @param nanoTime a clock that never goes back, in nanoseconds from anywhere
 * @param seed of the jitter between retries
 */
public record Waiting(Pause pause, Progress progress, Duration beat, LongSupplier nanoTime, long seed) {

    /** Real time, and a line every 10 seconds. Every build has its own jitter, so that builds do not retry in step. */
    public static Waiting real(Progress progress) {
        return new Waiting(
                duration -> Thread.sleep(duration.toMillis()),
                progress,
                Duration.ofSeconds(10),
                System::nanoTime,
                ThreadLocalRandom.current().nextLong());
    }
}
