package dev.setstone.runtime.flow;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One body, run at most once by one thread, which is interrupted when the body is no longer wanted and never after it. */
final class FlowTask<T> implements Branch<T> {

    private final Body<? extends T, ?> body;
    private final ThreadLocal<@Nullable FlowTask<?>> current;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Thread runner;
    private boolean cancelled;
    private int shields;
    private volatile @Nullable T result;
    private volatile @Nullable Throwable failure;
    private volatile boolean succeeded;

    FlowTask(Body<? extends T, ?> body, ThreadLocal<@Nullable FlowTask<?>> current) {
        this.body = body;
        this.current = current;
    }

    /** Runs the body on a thread of the engine, whose interrupts all are this task's. */
    void run() {
        synchronized (this) {
            if (cancelled) {
                failure = new FlowCancelledException("cancelled before it started", null);
                ended.countDown();
                return;
            }
            runner = Thread.currentThread();
        }
        current.set(this);
        try {
            runInPlace();
        } finally {
            current.remove();
            synchronized (this) {
                runner = null;
            }
            // An interrupt that came too late must not hit whatever this thread does next.
            Thread.interrupted();
            ended.countDown();
        }
    }

    /** Runs the body on the thread of the flow itself, whose interrupts are not this task's. */
    void runInPlace() {
        try {
            result = body.run();
            succeeded = true;
        } catch (Throwable e) {
            failure = e;
        }
    }

    void cancel() {
        synchronized (this) {
            cancelled = true;
            if (runner == null) {
                // Not started, so never: nobody need wait for it. Or ended already.
                ended.countDown();
            } else if (shields == 0) {
                runner.interrupt();
            }
        }
    }

    /** Runs work during which a cancellation waits. */
    void shielded(Runnable work) {
        boolean interrupted;
        synchronized (this) {
            shields++;
            interrupted = Thread.interrupted();
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                shields--;
                if (shields == 0 && (interrupted || cancelled)) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    boolean awaitEnd(Duration limit) throws InterruptedException {
        return ended.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** What the body threw; null when it returned or has not ended. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    @Override
    @SuppressWarnings("NullAway") // null exactly where the body returned null
    public T get() {
        if (!succeeded) {
            throw new IllegalStateException("the branch has no result; call get() after join() has returned");
        }
        return result;
    }
}
