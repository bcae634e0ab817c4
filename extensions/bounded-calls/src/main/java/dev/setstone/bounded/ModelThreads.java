package dev.setstone.bounded;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which models are asked: a caller waits so long and no longer, whatever the model does. A thread that takes no notice
 * of an interrupt stays taken; when all are, nothing more is sent.
 */
final class ModelThreads implements AutoCloseable {

    private static final long IDLE_SECONDS = 30;

    private final Semaphore free;
    private final ThreadPoolExecutor threads;

    ModelThreads(int count) {
        AtomicInteger number = new AtomicInteger();
        free = new Semaphore(count);
        threads = new ThreadPoolExecutor(
                count, count, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "setstone-bounded-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Runs the work, waiting for a thread and for its end.
     *
     * @throws TimeoutException when it did not end in time; it is interrupted
     * @throws CallFailure when no thread got free in time, or all are closed: nothing was run
     * @throws ExecutionException what the work threw
     */
    <T> T run(Callable<T> work, Duration patience)
            throws CallFailure, InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        if (!free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            throw CallFailure.lasting(Outcome.BUSY, "no thread got free within " + patience);
        }
        FutureTask<T> task = new FutureTask<>(work);
        start(task);
        try {
            return task.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } finally {
            task.cancel(true);
        }
    }

    /** The thread gives itself back when the work is over, however long after the caller has left. */
    private void start(FutureTask<?> task) throws CallFailure {
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    free.release();
                }
            });
        } catch (RejectedExecutionException closed) {
            free.release();
            throw CallFailure.lasting(Outcome.BUSY, "the engine is closed");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
