package dev.setstone.runtime.flow;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Branches on an engine's threads. Where none of them is free, the thread that joins runs the branches itself, one after the
 * other, so that nested branches can't wait for each other's threads.
 */
final class InProcessBranches<E extends Exception> implements Branches<E> {

    private final FlowThreads threads;
    private final FlowLimits limits;
    private final ThreadLocal<@Nullable FlowTask<?>> current;
    private final int concurrency;
    private final List<FlowTask<?>> declared = new ArrayList<>();
    private final Deque<FlowTask<?>> waiting = new ArrayDeque<>();
    private int running;
    private boolean forking = true;
    private @Nullable Throwable first;

    InProcessBranches(
            FlowThreads threads, FlowLimits limits, ThreadLocal<@Nullable FlowTask<?>> current, int concurrency) {
        this.threads = threads;
        this.limits = limits;
        this.current = current;
        this.concurrency = concurrency;
    }

    @Override
    public synchronized <T> Branch<T> fork(Body<? extends T, ? extends E> body) {
        if (!forking) {
            throw new IllegalStateException("these branches are joined or closed; fork before join()");
        }
        FlowTask<T> task = new FlowTask<>(body, current);
        declared.add(task);
        waiting.add(task);
        startWaiting();
        return task;
    }

    private synchronized void startWaiting() {
        for (FlowTask<?> next = waiting.peek();
                next != null && first == null && running < concurrency;
                next = waiting.peek()) {
            FlowTask<?> task = next;
            if (!threads.tryStart(() -> runFrom(task))) {
                return;
            }
            waiting.remove();
            running++;
        }
    }

    private void runFrom(FlowTask<?> start) {
        for (FlowTask<?> task = start; task != null; task = following(task)) {
            task.run();
        }
    }

    private synchronized @Nullable FlowTask<?> following(FlowTask<?> ended) {
        noteFailure(ended);
        FlowTask<?> next = first == null ? waiting.poll() : null;
        if (next == null) {
            running--;
        }
        notifyAll();
        return next;
    }

    private synchronized void noteFailure(FlowTask<?> ended) {
        Throwable failure = ended.failure();
        if (first == null && failure != null) {
            first = failure;
            cancelAll();
        }
    }

    private synchronized void cancelAll() {
        forking = false;
        waiting.clear();
        declared.forEach(FlowTask::cancel);
    }

    @Override
    public void join() throws E {
        long deadline = System.nanoTime() + limits.longest().toNanos();
        try {
            for (FlowTask<?> own = nextForJoiner(deadline); own != null; own = nextForJoiner(deadline)) {
                own.runInPlace();
                noteFailure(own);
            }
            if (first != null) {
                awaitCancelled();
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new FlowCancelledException("cancelled while waiting for branches", e);
        }
        throwFailure();
    }

    /** Waits until all have ended, or until a branch waits for which the engine has no thread. */
    private synchronized @Nullable FlowTask<?> nextForJoiner(long deadline) throws InterruptedException {
        forking = false;
        startWaiting();
        while (first == null && running > 0) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                first = new FlowTimeoutException(limits.longest());
                cancelAll();
                return null;
            }
            waitAtMost(left);
        }
        return first == null ? waiting.poll() : null;
    }

    private synchronized void awaitCancelled() throws InterruptedException {
        long deadline = System.nanoTime() + limits.grace().toNanos();
        for (long left = deadline - System.nanoTime(); running > 0 && left > 0; left = deadline - System.nanoTime()) {
            waitAtMost(left);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // both callers loop
    private void waitAtMost(long nanos) throws InterruptedException {
        wait(Duration.ofNanos(nanos).toMillis() + 1);
    }

    private synchronized void throwFailure() throws E {
        Throwable thrown = first;
        if (thrown == null) {
            return;
        }
        for (FlowTask<?> task : declared) {
            Throwable other = task.failure();
            if (other != null && other != thrown && !(other instanceof FlowCancelledException)) {
                thrown.addSuppressed(other);
            }
        }
        Failures.<E>rethrow(thrown);
    }

    @Override
    public void close() {
        synchronized (this) {
            cancelAll();
        }
        try {
            awaitCancelled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
