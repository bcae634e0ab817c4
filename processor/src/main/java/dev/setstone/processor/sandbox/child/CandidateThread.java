package dev.setstone.processor.sandbox.child;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
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
 * The thread on which a candidate runs. A slow call has so many milliseconds of a clock on the wall. Where the machine is so busy with other work that
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
    private final Object handover = new Object();
    private final Supplier<Optional<Duration>> processTime;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Started current;
    private boolean over;

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

    /** Takes replies in the order of the calls. */
    interface Replies {
        void take(CallReply reply) throws IOException;
    }

    /** A call that is being made; its identity tells it from the next one. */
    private static final class Started {

        private final long nanos = System.nanoTime();

        int elapsedMillis() {
            return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
        }
    }

    /**
     * Makes calls one after the other. They stay on one thread, replies included: to hand each over to another takes longer than most of them.
     *
     * @return false when one did not end in time; no further reply comes then, although its thread may be busy still
     */
    boolean run(List<? extends Callable<CallReply>> calls, Replies replies, int millis)
            throws InterruptedException, ExecutionException {
        Future<?> all = executor.submit(() -> {
            for (Callable<CallReply> call : calls) {
                current = new Started();
                CallReply reply = call.call();
                if (isTooLate()) {
                    break;
                }
                replies.take(reply);
            }
            return calls.size();
        });
        int quick = Math.min(QUICK_MILLIS, millis / 2);
        while (!ended(all, quick)) {
            Started slow = current;
            if (slow != null && slow.elapsedMillis() >= quick && !endsInTime(slow, all, millis)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTooLate() {
        synchronized (handover) {
            current = null;
            return over;
        }
    }

    /**
     * Whether a call ends before its time is over, waiting again where it was starved of it. Its time begins here: what it got of the processor
     * before this look nobody knows, and on a busy machine the look comes late.
     */
    private boolean endsInTime(Started slow, Future<?> all, int millis)
            throws InterruptedException, ExecutionException {
        for (int turn = 1; turn <= TURNS; turn++) {
            Optional<Duration> before = processTime.get();
            if (ended(all, millis) || current != slow) {
                return true;
            }
            if (turn < TURNS && !starved(before, millis)) {
                break;
            }
        }
        synchronized (handover) {
            over = current == slow;
            return !over;
        }
    }

    private static boolean ended(Future<?> all, int millis) throws InterruptedException, ExecutionException {
        try {
            all.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
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
