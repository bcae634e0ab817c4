package dev.setstone.processor.sandbox.child;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The thread on which a candidate runs. A call has so many milliseconds of a clock on the wall. Where the machine is so busy with other work that
 * the call got less than half of them, it is waited for again, since a verdict must not depend on who else builds at that moment.
 */
public final class CandidateThread implements AutoCloseable {

    /** How often a call may have its time in all. */
    public static final int TURNS = 3;

    /** Nearly every call ends sooner, and needs no look at what the process has had of the processor. */
    private static final int QUICK_MILLIS = 20;

    /** Room for as many nested calls as a metered candidate may make, and for what the JDK does within the deepest. */
    private static final int STACK_BYTES = 8 << 20;

    private final ExecutorService executor = Executors.newSingleThreadExecutor(this::thread);
    private final Supplier<Optional<Duration>> processTime;
    private volatile @Nullable Thread thread;

    CandidateThread() {
        this(() -> ProcessHandle.current().info().totalCpuDuration());
    }

    /** With another source of the processor time that this process has had; empty where nobody tells. */
    CandidateThread(Supplier<Optional<Duration>> processTime) {
        this.processTime = processTime;
    }

    private Thread thread(Runnable runnable) {
        Thread created = new Thread(null, runnable, "candidate", STACK_BYTES);
        created.setDaemon(true);
        thread = created;
        return created;
    }

    /** The reply of a call, or empty where it did not end in time. */
    Optional<CallReply> call(Callable<CallReply> call, int millis) throws InterruptedException, ExecutionException {
        Future<CallReply> reply = executor.submit(call);
        int quick = Math.min(QUICK_MILLIS, millis / 2);
        Optional<CallReply> done = within(reply, quick);
        for (int turn = 1; done.isEmpty(); turn++) {
            int left = turn == 1 ? millis - quick : millis;
            Optional<Duration> before = processTime.get();
            done = within(reply, left);
            if (done.isEmpty() && (turn == TURNS || !starved(before, left))) {
                return done;
            }
        }
        return done;
    }

    private static Optional<CallReply> within(Future<CallReply> reply, int millis)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.of(reply.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        }
    }

    /** A thread that waits for something has no use for more time. */
    private boolean starved(Optional<Duration> before, int millis) {
        Thread candidate = thread;
        if (candidate == null || candidate.getState() != Thread.State.RUNNABLE || before.isEmpty()) {
            return false;
        }
        return processTime
                .get()
                .filter(after -> after.minus(before.get()).toMillis() < millis / 2)
                .isPresent();
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
