package dev.setstone.runtime.flow;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The bounded number of daemon threads that an engine owns. Nothing queues for them: who gets none must know it. */
final class FlowThreads implements AutoCloseable {

    private static final long IDLE_SECONDS = 10;

    private final Semaphore free;
    private final ExecutorService executor;
    private final Duration grace;

    FlowThreads(FlowLimits limits) {
        this.free = new Semaphore(limits.threads());
        this.grace = limits.grace();
        AtomicInteger number = new AtomicInteger();
        this.executor = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "setstone-flow-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Starts work if a thread is free now, and says whether it was. */
    boolean tryStart(Runnable work) {
        checkOpen();
        return free.tryAcquire() && start(work);
    }

    /** Starts work if a thread is free or gets free in time, and says whether it did. */
    boolean tryStart(Runnable work, Duration limit) throws InterruptedException {
        checkOpen();
        return free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS) && start(work);
    }

    private boolean start(Runnable work) {
        try {
            executor.execute(() -> {
                try {
                    work.run();
                } finally {
                    free.release();
                }
            });
            return true;
        } catch (RejectedExecutionException e) {
            free.release();
            throw closed(e);
        }
    }

    private void checkOpen() {
        if (executor.isShutdown()) {
            throw closed(null);
        }
    }

    private static IllegalStateException closed(@Nullable Throwable cause) {
        return new IllegalStateException("this engine is closed; close it after the last flow has ended", cause);
    }

    /** Interrupts what runs and waits for its end, at most the time of grace. */
    @Override
    public void close() {
        executor.shutdownNow();
        try {
            executor.awaitTermination(grace.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
