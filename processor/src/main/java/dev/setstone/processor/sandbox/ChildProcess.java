package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.ChildLostException.Loss;
import dev.setstone.processor.sandbox.child.Frames;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A running child. Whatever is read from it or written to it has a deadline, at which the process is destroyed. */
final class ChildProcess implements AutoCloseable {

    /** The exit code of {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    private static final int END_MILLIS = 2_000;

    /** By how much a deadline is missed at most, in milliseconds. */
    private static final int LOOK_MILLIS = 20;

    private final Process process;
    private final Frames frames;
    private final ScheduledExecutorService watchdog;
    private final ScheduledFuture<?> watch;
    private volatile @Nullable Deadline deadline;
    private int requests;

    private ChildProcess(Process process, ScheduledExecutorService watchdog) {
        this.process = process;
        this.frames = new Frames(process.getInputStream(), process.getOutputStream());
        this.watchdog = watchdog;
        // One look at the clock now and then for all exchanges: there are thousands of them, and a task for each takes
        // longer than most.
        this.watch = watchdog.scheduleWithFixedDelay(this::endLate, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** When an exchange has to be over. */
    private static final class Deadline {

        private final long nanos;
        private volatile boolean missed;

        private Deadline(int millis) {
            this.nanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        }
    }

    private void endLate() {
        Deadline now = deadline;
        if (now != null && System.nanoTime() - now.nanos >= 0) {
            now.missed = true;
            process.destroyForcibly();
        }
    }

    /** Starts a child and waits until it is there. */
    static ChildProcess start(List<String> command, Path folder, ScheduledExecutorService watchdog, int millis)
            throws SandboxException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        clear(builder);
        builder.redirectError(Redirect.DISCARD);
        try {
            ChildProcess child = new ChildProcess(builder.start(), watchdog);
            try {
                child.receive(millis);
                return child;
            } catch (ChildLostException e) {
                child.close();
                throw new SandboxException("a child JVM did not start: " + e.detail(), e);
            }
        } catch (IOException e) {
            throw new SandboxException("a child JVM can't be started: " + e.getMessage(), e);
        }
    }

    /** Keys and tokens stand in the environment. Windows alone can't start a JVM without its system folder. */
    private static void clear(ProcessBuilder builder) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        builder.environment()
                .keySet()
                .removeIf(name -> !(windows && name.toUpperCase(Locale.ROOT).equals("SYSTEMROOT")));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How many requests it has been sent. */
    int requests() {
        return requests;
    }

    void send(byte[] request, int millis) throws ChildLostException {
        requests++;
        guarded(millis, () -> {
            frames.send(request);
            return request;
        });
    }

    byte[] receive(int millis) throws ChildLostException {
        return guarded(millis, frames::receive);
    }

    /**
     * Waits for a block as long as the child spends no more than its budget of CPU time on it, which, unlike wall time, does not
     * depend on what else the machine does.
     */
    byte[] receive(int millis, CpuBudget budget) throws ChildLostException {
        AtomicBoolean spent = new AtomicBoolean();
        ScheduledFuture<?> watch = watchdog.scheduleAtFixedRate(
                () -> {
                    if (budget.isSpent()) {
                        spent.set(true);
                        process.destroyForcibly();
                    }
                },
                CpuBudget.LOOK_MILLIS,
                CpuBudget.LOOK_MILLIS,
                TimeUnit.MILLISECONDS);
        try {
            return guarded(millis, frames::receive);
        } catch (ChildLostException e) {
            throw spent.get()
                    ? new ChildLostException(Loss.TIME, "no answer after " + budget.millis() + " ms of CPU time")
                    : e;
        } finally {
            watch.cancel(false);
        }
    }

    /** A budget that starts now. */
    CpuBudget budget(long millis) {
        return CpuBudget.of(process.toHandle(), millis);
    }

    private interface Exchange {
        byte[] run() throws IOException;
    }

    private byte[] guarded(int millis, Exchange exchange) throws ChildLostException {
        Deadline until = new Deadline(millis);
        deadline = until;
        try {
            return exchange.run();
        } catch (IOException e) {
            throw lost(until.missed, millis, e);
        } finally {
            deadline = null;
        }
    }

    private ChildLostException lost(boolean late, int millis, IOException cause) {
        if (late) {
            return new ChildLostException(Loss.TIME, "no answer after " + millis + " ms");
        }
        boolean ended = awaitEnd();
        if (!ended) {
            process.destroyForcibly();
            return new ChildLostException(Loss.CRASH, "it broke the protocol: " + cause.getMessage());
        }
        int code = process.exitValue();
        return code == EXIT_OUT_OF_MEMORY
                ? new ChildLostException(Loss.MEMORY, "it ran out of memory")
                : new ChildLostException(Loss.CRASH, "the JVM ended with exit code " + code);
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
        process.destroyForcibly();
        awaitEnd();
    }
}
