package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.concurrent.ExecutionException;

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
            for (List<Value> arguments : job.arguments()) {
                CallReply reply = bounded(candidate, program, arguments, job.callMillis());
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
        }
    }

    private static CallReply bounded(CandidateThread candidate, Program program, List<Value> arguments, int millis)
            throws InterruptedException, ExecutionException {
        return candidate
                .call(() -> program.call(arguments), millis)
                .orElseGet(() -> new CallReply.Stopped("time", "no end after " + millis + " ms " + program.phase()));
    }
}
