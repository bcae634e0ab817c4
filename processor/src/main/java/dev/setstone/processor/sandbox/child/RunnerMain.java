package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The child that runs compiled candidates. It knows the JDK's base module, values and this package, and nothing of the build. */
public final class RunnerMain {

    /** Room for as many nested calls as a metered candidate may make, and for what the JDK does within the deepest. */
    private static final int STACK_BYTES = 8 << 20;

    private RunnerMain() {}

    public static void main(String[] arguments) {
        new Conversation(RunnerMain::run).hold();
    }

    private static void run(byte[] request, Frames frames) throws Exception {
        RunJob job = RunJob.decode(request);
        ExecutorService candidates = Executors.newSingleThreadExecutor(RunnerMain::thread);
        try {
            Program program = Program.load(job);
            for (List<Value> arguments : job.arguments()) {
                CallReply reply = bounded(candidates, program, arguments, job.callMillis());
                frames.send(reply.encode(job.results()));
                if (reply instanceof CallReply.Stopped) {
                    // A JVM that has met its limits may be damaged for good: a class whose initializer ended with the
                    // stack stays
                    // unusable.
                    Runtime.getRuntime().halt(8);
                }
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            frames.send(new CallReply.Unusable(Thrown.summary(e)).encode(job.results()));
        } finally {
            candidates.shutdown();
        }
    }

    private static Thread thread(Runnable runnable) {
        Thread thread = new Thread(null, runnable, "candidate", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    private static CallReply bounded(ExecutorService candidates, Program program, List<Value> arguments, int millis)
            throws InterruptedException, ExecutionException {
        Future<CallReply> reply = candidates.submit(() -> program.call(arguments));
        try {
            return reply.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new CallReply.Stopped("time", "no end after " + millis + " ms " + program.phase());
        }
    }
}
