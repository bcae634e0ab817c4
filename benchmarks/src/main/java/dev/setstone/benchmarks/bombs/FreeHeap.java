package dev.setstone.benchmarks.bombs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The lowest free share of this JVM's heap, seen every few milliseconds. Garbage not yet collected counts as used. */
final class FreeHeap implements AutoCloseable {

    private static final int EVERY_MILLIS = 5;

    private final ScheduledExecutorService sampler = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "free-heap");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicLong least = new AtomicLong(Long.MAX_VALUE);

    FreeHeap() {
        sampler.scheduleAtFixedRate(this::sample, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void sample() {
        least.accumulateAndGet(bytes(), Math::min);
    }

    /** What could still be allocated now, in bytes. */
    static long bytes() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }

    /** The least since this was made, in bytes. */
    long least() {
        sample();
        return least.get();
    }

    @Override
    public void close() {
        sampler.shutdownNow();
    }
}
