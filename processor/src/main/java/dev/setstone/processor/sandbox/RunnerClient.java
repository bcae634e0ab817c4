package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.ChildLostException.Loss;
import dev.setstone.processor.sandbox.child.CallReply;
import dev.setstone.processor.sandbox.child.CandidateThread;
import dev.setstone.processor.sandbox.child.RunJob;
import dev.setstone.processor.sandbox.child.meter.Allowance;
import dev.setstone.processor.sandbox.metering.Metering;
import dev.setstone.processor.sandbox.metering.UnmeterableException;
import dev.setstone.processor.spec.LibraryModules;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.value.ValueCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The build's side of the talk with a running child. A call that takes its child down doesn't take the calls after it along. */
final class RunnerClient {

    /** What a child may take beyond the time of a call: to load the program, and to notice that the time is over. */
    private static final int GRACE_MILLIS = 5_000;

    private final ChildSlot slot;
    private final SandboxLimits limits;
    private final Metering metering;
    private final ValueCodec results;

    RunnerClient(ChildSlot slot, SandboxLimits limits, Metering metering) {
        this.slot = slot;
        this.limits = limits;
        this.metering = metering;
        this.results = new ValueCodec(limits.resultNodes(), limits.resultDepth(), limits.resultTextBytes());
    }

    List<RunResult> run(RunRequest request) throws SandboxException {
        SortedMap<String, byte[]> classes = new TreeMap<>(request.program().userClasses());
        try {
            // The user's own types run as they are: their code is trusted, and time and heap bound it all the same.
            SortedMap<String, byte[]> counted = new TreeMap<>(request.program().logicClasses());
            // The library's loops are driven by what the candidate hands over, so they count as its own.
            classes.forEach((name, file) -> {
                if (name.startsWith(LibraryModules.PACKAGE + ".")) {
                    counted.put(name, file);
                }
            });
            classes.putAll(limits.allowance().isPresent() ? metering.meter(counted) : counted);
        } catch (UnmeterableException e) {
            RunResult stopped = new RunResult.Stopped("fuel", String.valueOf(e.getMessage()));
            return Collections.nCopies(request.arguments().size(), stopped);
        }
        return run(request, classes);
    }

    private List<RunResult> run(RunRequest request, SortedMap<String, byte[]> classes) throws SandboxException {
        int calls = request.arguments().size();
        List<RunResult> done = new ArrayList<>();
        int lost = 0;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limits.requestMillis());
        while (done.size() < calls && lost <= limits.replacements()) {
            if (isOver(end)) {
                // It is still busy with calls whose results nobody waits for.
                slot.discard();
                done.add(new RunResult.Stopped("time", tooLong(done.size())));
                lost++;
                break;
            }
            ChildProcess child = slot.acquire();
            boolean used = child.requests() > 0;
            int before = done.size();
            try {
                converse(child, request, classes, done, end);
            } catch (ChildLostException e) {
                slot.discard();
                // A child that has served others may have died of them: only a new one is proof.
                if (!used || done.size() > before || e.loss() == Loss.TIME) {
                    done.add(stopped(e));
                }
            }
            if (!done.isEmpty() && done.get(done.size() - 1) instanceof RunResult.Stopped) {
                slot.discard();
                lost++;
            }
        }
        while (done.size() < calls) {
            done.add(new RunResult.NotRun(lost + " calls before it broke a bound"));
        }
        return List.copyOf(done);
    }

    /** Makes the calls that are not done yet, until one of them is stopped or the time for all of them is over. */
    private void converse(
            ChildProcess child, RunRequest request, SortedMap<String, byte[]> classes, List<RunResult> done, long end)
            throws ChildLostException, SandboxException {
        List<List<Value>> rest =
                request.arguments().subList(done.size(), request.arguments().size());
        int patience = CandidateThread.TURNS * limits.callMillis() + GRACE_MILLIS;
        child.send(encode(request, classes, rest), patience);
        for (int i = 0; i < rest.size() && !isOver(end); i++) {
            RunResult result = result(decode(child.receive(patience)), request);
            done.add(result);
            if (result instanceof RunResult.Stopped) {
                return;
            }
        }
    }

    private static boolean isOver(long end) {
        return System.nanoTime() - end > 0;
    }

    private String tooLong(int calls) {
        return "the " + calls + " calls before it took more than " + limits.requestMillis() + " ms together";
    }

    private byte[] encode(RunRequest request, SortedMap<String, byte[]> classes, List<List<Value>> arguments)
            throws SandboxException {
        RunJob job = new RunJob(
                classes,
                request.logicClass(),
                request.interfaceClass(),
                request.step(),
                request.properties(),
                arguments,
                request.world().reversesUnordered(),
                limits.allowance().orElse(new Allowance(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2, Integer.MAX_VALUE)),
                limits.callMillis(),
                results);
        try {
            return job.encode();
        } catch (IOException e) {
            throw new SandboxException("the running child can't be asked", e);
        }
    }

    private CallReply decode(byte[] reply) throws ChildLostException {
        try {
            return CallReply.decode(reply, results);
        } catch (IOException e) {
            throw new ChildLostException(Loss.CRASH, "it broke the protocol: " + e.getMessage());
        }
    }

    private RunResult result(CallReply reply, RunRequest request) throws SandboxException {
        if (reply instanceof CallReply.Returned returned) {
            return new RunResult.Returned(
                    returned.value(), returned.broken(), returned.changedArguments(), returned.calls());
        }
        if (reply instanceof CallReply.Threw threw) {
            return new RunResult.Threw(threw.exception(), threw.superclasses(), threw.message(), threw.line());
        }
        if (reply instanceof CallReply.Stopped stopped) {
            return new RunResult.Stopped(stopped.bound(), stopped.detail(), stopped.line());
        }
        if (reply instanceof CallReply.Miscalled miscalled) {
            return new RunResult.Miscalled(miscalled.reason());
        }
        if (reply instanceof CallReply.Inapplicable inapplicable) {
            return new RunResult.Inapplicable(inapplicable.reason());
        }
        slot.discard();
        throw new SandboxException("step " + request.step() + " of " + request.logicClass() + " can't be called: "
                + ((CallReply.Unusable) reply).reason());
    }

    private static RunResult.Stopped stopped(ChildLostException lost) {
        return new RunResult.Stopped(lost.loss().name().toLowerCase(Locale.ROOT), lost.detail());
    }
}
