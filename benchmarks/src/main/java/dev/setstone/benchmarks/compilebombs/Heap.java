package dev.setstone.benchmarks.compilebombs;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches the heap of this JVM, which stands for the build's. */
final class Heap implements AutoCloseable {

    private static final int EVERY_MILLIS = 5;

    private final ScheduledExecutorService sampler = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong lowest = new AtomicLong(Long.MAX_VALUE);

    Heap() {
        sampler.scheduleAtFixedRate(this::sample, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Collects garbage and starts anew; the bytes that are free now. */
    long settle() {
        System.gc();
        lowest.set(Long.MAX_VALUE);
        return free();
    }

    /** The lowest number of free bytes since it was settled. */
    long lowest() {
        sample();
        return lowest.get();
    }

    private void sample() {
        lowest.accumulateAndGet(free(), Math::min);
    }

    private static long free() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getMax() - heap.getUsed();
    }

    @Override
    public void close() {
        sampler.shutdownNow();
    }
}
