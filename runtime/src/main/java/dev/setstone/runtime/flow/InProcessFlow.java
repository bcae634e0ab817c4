package dev.setstone.runtime.flow;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs flows in the application, on daemon threads of its own. One engine serves all flows and threads of an application. It
 * honours interrupts: a flow whose thread is interrupted ends with {@link FlowCancelledException}, the interrupt still set.
 */
public final class InProcessFlow implements FlowEngine, AutoCloseable {

    private final FlowLimits limits;
    private final FlowThreads threads;

    @SuppressWarnings("ThreadLocalUsage") // one for each engine; a thread forgets it after each task
    private final ThreadLocal<@Nullable FlowTask<?>> current = new ThreadLocal<>();

    /** An engine with {@link FlowLimits#DEFAULT}. */
    public InProcessFlow() {
        this(FlowLimits.DEFAULT);
    }

    /** An engine with limits of one's own. */
    public InProcessFlow(FlowLimits limits) {
        this.limits = limits;
        this.threads = new FlowThreads(limits);
    }

    @Override
    public <E extends Exception> Branches<E> branches() {
        return branches(limits.threads());
    }

    @Override
    public <E extends Exception> Branches<E> branches(int concurrency) {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency must be at least 1, but is " + concurrency);
        }
        return new InProcessBranches<>(threads, limits, current, concurrency);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The part runs on a thread of the engine. Waiting for a free one counts as part of its time.
     */
    @Override
    public <T, E extends Exception> T within(Duration limit, Body<T, E> body) throws E {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a limit must be more than zero, but is " + limit);
        }
        FlowTask<T> task = new FlowTask<>(body, current);
        if (!ends(task, limit)) {
            throw new FlowTimeoutException(limit);
        }
        Throwable failure = task.failure();
        if (failure != null) {
            Failures.<E>rethrow(failure);
        }
        return task.get();
    }

    private boolean ends(FlowTask<?> task, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            if (!threads.tryStart(task::run, limit)) {
                return false;
            }
            if (task.awaitEnd(Duration.ofNanos(deadline - System.nanoTime()))) {
                return true;
            }
            cancel(task);
            return false;
        } catch (InterruptedException e) {
            cancel(task);
            Thread.currentThread().interrupt();
            throw new FlowCancelledException("cancelled while waiting for a part with a time limit", e);
        }
    }

    private void cancel(FlowTask<?> task) {
        task.cancel();
        try {
            task.awaitEnd(limits.grace());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void sleep(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a duration must not be negative, but is " + duration);
        }
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FlowCancelledException("cancelled while sleeping", e);
        }
    }

    @Override
    public void shielded(Runnable work) {
        FlowTask<?> task = current.get();
        if (task != null) {
            task.shielded(work);
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            work.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Cancels every flow that still runs and ends the threads, waiting for them at most the time of grace. */
    @Override
    public void close() {
        threads.close();
    }
}
