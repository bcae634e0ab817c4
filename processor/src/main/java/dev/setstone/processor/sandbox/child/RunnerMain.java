package dev.setstone.processor.sandbox.child;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** The child that runs compiled candidates. It knows the JDK's base module, values and this package, and nothing of the build. */
public final class RunnerMain {

    private RunnerMain() {}

    public static void main(String[] arguments) {
        new Conversation(RunnerMain::run).hold();
    }

    private static void run(byte[] request, Frames frames) throws Exception {
        RunJob job = RunJob.decode(request);
        try (CandidateThread candidate = new CandidateThread()) {
            Program program = Program.load(job);
            List<Callable<CallReply>> calls = job.arguments().stream()
                    .<Callable<CallReply>>map(arguments -> () -> program.call(arguments))
                    .toList();
            if (!candidate.run(calls, reply -> send(job, frames, reply), job.callMillis())) {
                send(
                        job,
                        frames,
                        new CallReply.Stopped("time", "no end after " + job.callMillis() + " ms " + program.phase()));
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            frames.send(new CallReply.Unusable(Thrown.summary(e)).encode(job.results()));
        }
    }

    private static void send(RunJob job, Frames frames, CallReply reply) throws IOException {
        frames.send(reply.encode(job.results()));
        if (reply instanceof CallReply.Stopped) {
            // A JVM that has met its limits may be damaged for good: a class whose initializer ended with the stack
            // stays unusable.
            Runtime.getRuntime().halt(8);
        }
    }
}
